package org.chancery.server.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.chancery.server.database.OwnerOnly;
import org.chancery.server.operation.ServeOptions;
import org.springframework.stereotype.Component;

/**
 * Two folders of the owner's alone for files that lie in plain: while they come in with a form, and while they are looked into where the
 * libraries need a file. Each lies there for seconds; what a cut connection or a crash left behind is removed after an hour.
 */
@Component
public class PassingFiles {
    private static final Duration LEFT_OVER = Duration.ofHours(1);
    private final Path lookedInto;
    private final Path arriving;

    PassingFiles(ServeOptions options) {
        Path data = options.data().toAbsolutePath().normalize();
        this.lookedInto = data.resolve("incoming");
        this.arriving = arriving(data);
    }

    /** Where the web server keeps the parts of a form while they come in. */
    public static Path arriving(Path data) {
        return data.toAbsolutePath().normalize().resolve("arriving");
    }

    /** A new empty file. */
    public Path next() throws IOException {
        OwnerOnly.createFolder(lookedInto);
        return Files.createTempFile(lookedInto, "in", ".passing");
    }

    /** Makes the folder that the web server writes into. */
    void open() throws IOException {
        OwnerOnly.createFolder(arriving);
    }

    /** Removes what nobody has written to for an hour before this time. */
    void clean(Instant now) throws IOException {
        clean(lookedInto, now.minus(LEFT_OVER));
        clean(arriving, now.minus(LEFT_OVER));
    }

    private static void clean(Path folder, Instant before) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (isOlder(file, before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Another thread or process may take it away at any moment. */
    private static boolean isOlder(Path file, Instant before) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
