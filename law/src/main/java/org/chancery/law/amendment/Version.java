package org.chancery.law.amendment;

import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.StateCode;

/** Which text governs between two States, as to one amendment (VCLT arts. 30(4) and 40). */
public record Version(String amendment, StateCode a, StateCode b, Text text, Finding finding) {
    /** The text. */
    public enum Text {
        AMENDED,
        UNAMENDED,
        /** At least one of the two is not bound by the agreement. */
        NONE,
        NOT_KNOWN
    }
}
