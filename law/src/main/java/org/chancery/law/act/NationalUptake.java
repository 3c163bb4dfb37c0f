package org.chancery.law.act;

import org.chancery.law.instrument.LocalizedText;

/** What a State did with a model act in its own law. */
public record NationalUptake(ActHead head, Uptake uptake, LocalizedText law) implements ModelActStep {

    /** The recorded answer of the State. */
    public enum Uptake {
        UNDER_STUDY,
        PARTLY_ENACTED,
        ENACTED,
        DECLINED
    }
}
