package org.chancery.files.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Half-written files of processes that are gone. */
final class Leftovers {
    private Leftovers() {}

    static int remove(Path folder, Duration atRest) throws IOException {
        int removed = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().endsWith(SealedFile.PASSING)
                        && Age.isMore(file, atRest)
                        && SealedFile.removeIfLeftOver(file)) {
                    removed++;
                }
            }
        }
        return removed;
    }
}
