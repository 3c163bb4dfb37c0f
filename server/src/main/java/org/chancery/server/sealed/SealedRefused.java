package org.chancery.server.sealed;

/** Something that cannot be taken. Nothing was kept; {@link #text} is the key of the text that says why and what would be right. */
public final class SealedRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Why {
        /** Not the public half of an age X25519 key. */
        NO_PUBLIC_KEY,
        /** The secret half of a key was typed; it is not kept and should not be used any more. */
        SECRET_KEY,
        KEY_KNOWN,
        TITLE_MISSING,
        NO_RECIPIENTS,
        RECIPIENT_UNKNOWN,
        NO_FILE,
        TOO_LARGE,
        /** Text form of age; the binary form is asked for. */
        ARMOURED,
        NOT_AGE,
        /** The header has a stanza that is not for an X25519 key, for example a passphrase. */
        OTHER_STANZA,
        /** The header is not for as many keys as were chosen. */
        STANZAS,
        /** The header is whole and what follows is not. */
        CUT_OFF,
        LABEL_WRONG,
        LABEL_NOT_YOURS
    }

    private final Why why;

    SealedRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    /** Why. */
    public Why why() {
        return why;
    }

    /** Key of its text. */
    public String text() {
        return "sealed.refused." + why;
    }
}
