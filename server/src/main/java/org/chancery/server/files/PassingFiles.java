package org.chancery.server.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.chancery.server.database.OwnerOnly;
import org.chancery.server.operation.ServeOptions;
import org.springframework.stereotype.Component;

/** A folder of the owner's alone for files that are being looked into, where the libraries need them in plain; each for seconds. */
@Component
class PassingFiles {
    private static final Duration LEFT_OVER = Duration.ofHours(1);
    private final Path folder;
    private boolean ready;

    PassingFiles(ServeOptions options) {
        this.folder = options.data().toAbsolutePath().normalize().resolve("incoming");
    }

    /** A new empty file. What a crash left over is removed at the first one. */
    synchronized Path next() throws IOException {
        if (!ready) {
            OwnerOnly.createFolder(folder);
            clean();
            ready = true;
        }
        return Files.createTempFile(folder, "in", ".passing");
    }

    private void clean() throws IOException {
        Instant before = Instant.now().minus(LEFT_OVER);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
