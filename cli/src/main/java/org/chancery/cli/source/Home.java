package org.chancery.cli.source;

import java.nio.file.Path;

/** The folder of the installation, named by the launcher ({@code -Dchancery.home}) or by {@code CHANCERY_HOME}; else the working folder. */
public final class Home {

    private Home() {}

    public static Path folder() {
        var given = System.getProperty("chancery.home");
        if (given == null) {
            given = System.getenv("CHANCERY_HOME");
        }
        return Path.of(given == null ? "." : given);
    }

    /** The reference library. */
    public static Path library() {
        return folder().resolve("library");
    }
}
