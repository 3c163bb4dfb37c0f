package org.chancery.server.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /** Work with a file that has to lie in plain form on the disk for as long as it is looked into. */
    public interface Work<T> {
        /** Does it. */
        T with(Path plain) throws IOException;
    }

    /** Puts a stream into a file that only this program's owner can read, works, and removes it whatever happens. */
    public <T> T passing(InputStream content, Work<T> work) {
        try {
            Path plain = next();
            try {
                Files.copy(content, plain, StandardCopyOption.REPLACE_EXISTING);
                return work.with(plain);
            } finally {
                Files.deleteIfExists(plain);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new empty file. */
    Path next() throws IOException {
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
