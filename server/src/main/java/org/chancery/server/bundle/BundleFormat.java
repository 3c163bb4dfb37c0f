package org.chancery.server.bundle;

/** The words of a bundle; described in docs/bundles.md. */
public final class BundleFormat {

    /** Kind of the archive, with the version of the format. */
    public static final String KIND = "chancery-bundle/1";
    /** Ending of the files. */
    public static final String ENDING = ".bundle";

    /** Fact: the log's name. */
    public static final String ORIGIN = "origin";
    /** Fact: the first act in it. */
    public static final String FROM = "from";
    /** Fact: how many acts the log has with it. */
    public static final String TO = "to";
    /** Fact: when it was made, UTC. */
    public static final String MADE = "made";
    /** Fact: version of the program that made it. */
    public static final String PROGRAM = "program";
    /** Fact: verifier keys that sign bundles from now on, parted by spaces. */
    public static final String SIGNERS = "signers";
    /** Fact: {@code yes} where everything in it is fictional. */
    public static final String DEMONSTRATION = "demonstration";
    /** Fact: {@code shown} or {@code hidden}: computed effects between States. */
    public static final String EFFECTS = "effects";
    /** Fact: {@code none}, {@code included} or {@code own}. */
    public static final String MAP = "map";
    /** Fact, if there is one: mail address for reports of errors. */
    public static final String CONTACT = "contact";

    /** File: the log's signed checkpoint. */
    public static final String CHECKPOINT = "checkpoint";
    /** File: envelopes. */
    public static final String ENTRIES = "entries";
    /** File: published openings of these. */
    public static final String OPENINGS = "openings";
    /** File: openings of earlier acts that were published since. */
    public static final String PUBLISHED = "published";
    /** File: names of States that come with the library. */
    public static final String STATES = "states.csv";
    /** File: shapes of the organisation's own map. */
    public static final String MAP_SHAPES = "map/world.svg";
    /** File: places on the organisation's own map. */
    public static final String MAP_PLACES = "map/world.csv";

    private BundleFormat() {}
}
