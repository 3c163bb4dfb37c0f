package org.chancery.server.copies;

import java.util.Optional;

/** What can become of an issued copy, and from where. */
public enum Fate {
    /** The holder confirms to have it. */
    RECEIPTED,
    /** The registry has it back. */
    RETURNED,
    /** It is destroyed, before one person or, at SECRET and above, two. */
    DESTROYED,
    /** Nobody can show it. */
    MISSING,
    /** A missing copy is there again; its holder answers for it as before. */
    FOUND;

    /**
     * Where the copy then is; empty if this cannot become of a copy that stands so.
     *
     * @param receipted whether its holder has confirmed to have it
     */
    public Optional<Standing> from(Standing standing, boolean receipted) {
        return switch (this) {
            case RECEIPTED -> standing == Standing.HELD && !receipted ? Optional.of(Standing.HELD) : Optional.empty();
            case RETURNED -> standing == Standing.HELD ? Optional.of(Standing.RETURNED) : Optional.empty();
            case DESTROYED -> isSomewhere(standing) ? Optional.of(Standing.DESTROYED) : Optional.empty();
            case MISSING -> isSomewhere(standing) ? Optional.of(Standing.MISSING) : Optional.empty();
            case FOUND -> standing == Standing.MISSING ? Optional.of(Standing.HELD) : Optional.empty();
        };
    }

    private static boolean isSomewhere(Standing standing) {
        return standing == Standing.HELD || standing == Standing.RETURNED;
    }
}
