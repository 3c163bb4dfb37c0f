package org.chancery.law.act;

import java.time.LocalDate;
import org.chancery.law.instrument.LocalizedText;

/** A correction of an earlier act. Nothing is edited: the earlier act stays readable. */
public record Correction(ActHead head, ActId corrected, Correction.Of of, LocalizedText reason) implements TreatyAct {

    /** What is corrected: the act is replaced by another act named in its {@code replacement}, or it never happened. */
    public sealed interface Of {

        record Date(LocalDate date) implements Of {}

        record Annulled() implements Of {}

        record ReplacedBy(ActId replacement) implements Of {}
    }
}
