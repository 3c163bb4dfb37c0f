package org.chancery.server.web.part;

import java.util.Locale;
import org.chancery.law.status.Status;

/** The tone and mark of a status: told apart without colour, by form and lightness. */
public enum Tone {
    /** Full disc. */
    PARTY,
    /** Half disc. */
    PROVISIONAL,
    /** Ring with a dot. */
    CONTRACTING,
    /** Ring. */
    SIGNATORY,
    /** Disc with a bite. */
    WITHDRAWING,
    /** Disc with two bars. */
    SUSPENDED,
    /** Crossed ring. */
    FORMER,
    /** Dash. */
    NEVER,
    /** Broken ring. */
    UNKNOWN;

    /** The tone of a status. */
    public static Tone of(Status status) {
        return switch (status) {
            case PARTY -> PARTY;
            case PROVISIONAL -> PROVISIONAL;
            case CONTRACTING -> CONTRACTING;
            case SIGNATORY -> SIGNATORY;
            case WITHDRAWING -> WITHDRAWING;
            case SUSPENDED -> SUSPENDED;
            case FORMER -> FORMER;
            case NEVER -> NEVER;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Its name in the stylesheet, after {@code tone-} or {@code fill-}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
