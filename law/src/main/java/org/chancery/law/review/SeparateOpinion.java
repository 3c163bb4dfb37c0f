package org.chancery.law.review;

import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.label.Label;

/** The view of a member who does not agree, with its own label: a dissent from the result, or a separate opinion on the reasons. */
public record SeparateOpinion(MemberId author, Kind kind, LocalizedText text, Label label) {

    /** From what it differs. */
    public enum Kind {
        DISSENT,
        SEPARATE
    }
}
