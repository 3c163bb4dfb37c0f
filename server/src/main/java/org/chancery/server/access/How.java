package org.chancery.server.access;

import java.util.Arrays;

/** In what way an item was read. */
public enum How {
    /** Shown on a page or by the API. */
    SEEN,
    /** Its file was given out. */
    DOWNLOADED,
    /** It stood in a list or among what a search found, with its title or an extract. */
    SEARCH_HIT,
    /** A paper was made of it to be printed. */
    PRINTED;

    /** The name in the table and in files: {@code search-hit}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static How of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody reads so: " + code));
    }
}
