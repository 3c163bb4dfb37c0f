package org.chancery.files.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** How long ago a file or folder was last changed. */
final class Age {
    private Age() {}

    /** Whether longer ago than this; never of what is gone. Zero takes in what was changed just now. */
    static boolean isMore(Path file, Duration than) throws IOException {
        try {
            return !Files.getLastModifiedTime(file)
                    .toInstant()
                    .isAfter(Instant.now().minus(than));
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
