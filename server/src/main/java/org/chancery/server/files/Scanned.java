package org.chancery.server.files;

import java.util.Locale;

/** What the malware scanner said of a file that may come in. */
public enum Scanned {
    /** It found nothing. */
    CLEAN,
    /** It gave no verdict, and the operator has such files come in. */
    NONE,
    /** No scanner is set. */
    NOT_ASKED;

    /** As it stands in tables: {@code clean}, {@code none}, or empty where none was asked. */
    public String code() {
        return this == NOT_ASKED ? "" : name().toLowerCase(Locale.ROOT);
    }
}
