package org.chancery.server.exchange;

import java.util.Locale;

/** Text as people write it, without characters that nobody can see. */
final class Written {

    private Written() {}

    /** Keeps lines and tabs, and nothing else of the control characters; PostgreSQL takes no NUL. */
    static String clean(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    /** For search: the database folds only letters of English. */
    static String folded(String text) {
        return clean(text).toLowerCase(Locale.ROOT);
    }
}
