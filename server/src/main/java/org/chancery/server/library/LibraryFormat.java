package org.chancery.server.library;

/** The words of a signed package of the library; described in docs/bundles.md. */
final class LibraryFormat {

    /** Kind of the archive, with the version of the format. */
    static final String KIND = "chancery-library/1";
    /** Fact: name of the library's folder. */
    static final String LIBRARY = "library";
    /** Fact: when it was made, UTC. */
    static final String MADE = "made";
    /** The table of names of States. */
    static final String STATES = "states.csv";

    private LibraryFormat() {}
}
