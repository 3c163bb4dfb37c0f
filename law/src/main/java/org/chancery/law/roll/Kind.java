package org.chancery.law.roll;

/** Kinds of line in a {@link Roll}. Lines of one State and one day stand in this order. */
public final class Kind {
    public static final byte SIGNATURE = 0;
    public static final byte SIGNATURE_AD_REFERENDUM = 1;
    public static final byte SIGNATURE_SUCCEEDED = 2;
    public static final byte SIGNATURE_CONFIRMED = 3;
    public static final byte PROVISIONAL = 4;
    public static final byte PROVISIONAL_ENDED = 5;
    public static final byte NOT_TO_BECOME_PARTY = 6;
    public static final byte INSTRUMENT_WITHDRAWN = 7;
    public static final byte CONSENT = 8;
    public static final byte DENUNCIATION = 9;
    public static final byte CONFLICT_DECISION = 10;
    public static final byte DENUNCIATION_REVOKED = 11;
    public static final byte SUSPENSION = 12;
    public static final byte SUSPENSION_ENDED = 13;
    /** A published date for a State; read through {@link Roll#announcement}. */
    public static final byte ANNOUNCEMENT = 14;

    private Kind() {}
}
