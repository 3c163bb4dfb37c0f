package org.chancery.server.docket;

/** In what office a person signs for a State. */
public enum SigningOffice {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    FOREIGN_MINISTER,
    /** Anybody else: full powers are needed (VCLT art. 7(1)). */
    OTHER;

    /** Whether the office represents the State by itself (VCLT art. 7(2)(a)). */
    public boolean needsNoFullPowers() {
        return switch (this) {
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, FOREIGN_MINISTER -> true;
            case OTHER -> false;
        };
    }
}
