package org.chancery.law.act;

import java.util.Optional;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;

/** A communication that by itself changes no status. */
public record Communication(ActHead head, Subject subject, Optional<StateCode> about, LocalizedText summary)
        implements TreatyAct {

    /** What it is about. */
    public enum Subject {
        NON_RECOGNITION,
        /** What a State says of its own participation ("freezing"); never inferred into a legal status. */
        DECLARED_POSITION,
        OTHER
    }
}
