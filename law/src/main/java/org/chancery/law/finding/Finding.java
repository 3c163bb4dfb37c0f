package org.chancery.law.finding;

import java.util.List;
import org.chancery.law.instrument.AgreementId;

/**
 * An answer with its reasons. {@code conclusion} is the answer; {@code steps} lead to it, in the order in which a lawyer would check them.
 *
 * @param agreement the agreement asked about; act ids are read within it unless a basis names another
 * @param standing how firm the answer is
 */
public record Finding(AgreementId agreement, Standing standing, Reason conclusion, List<Reason> steps) {

    /** How firm an answer is. */
    public enum Standing {
        /** Follows from the acts and rules. */
        ESTABLISHED,
        /** Computed legal effect between States; the depositary does not rule on it. */
        INDICATIVE,
        /** Participation or rule is not held. */
        NOT_KNOWN,
        /** Practice is divided; both views are shown. */
        DISPUTED,
        /** A person or organ has to decide. */
        FOR_A_PERSON
    }

    public Finding {
        steps = List.copyOf(steps);
    }
}
