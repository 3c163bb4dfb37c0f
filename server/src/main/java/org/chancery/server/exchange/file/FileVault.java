package org.chancery.server.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.chancery.files.store.DiskStore;
import org.chancery.files.store.FileStore;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.ServeOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where files are kept: encrypted below the data folder, keys in the key folder. Opened when the first file comes or is asked for. */
@Component
class FileVault {

    private final ServeOptions options;
    private @Nullable FileStore store;

    FileVault(ServeOptions options) {
        this.options = options;
    }

    synchronized FileStore store() {
        FileStore open = store;
        if (open == null) {
            try {
                open = new DiskStore(
                        options.data().toAbsolutePath(), options.keys().toAbsolutePath());
                empty(passing());
            } catch (IOException e) {
                throw new OperatorError("The file store cannot be used: " + e.getMessage(), e);
            }
            store = open;
        }
        return open;
    }

    /** Removes what a process that ended suddenly left in plain form; another that runs now needs no hour for a file. */
    private static void empty(Path folder) throws IOException {
        Instant before = Instant.now().minus(Duration.ofHours(1));
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Path passing() throws IOException {
        return Files.createDirectories(options.data().resolve("passing"));
    }

    /** Work with a file that has to lie open on the disk for as long as it is looked into. */
    interface Work<T> {
        T with(Path plain) throws IOException;
    }

    /** Puts a stream into a file that only this program's owner can read, works, and removes it whatever happens. */
    <T> T passing(InputStream content, Work<T> work) {
        try {
            Path plain = Files.createTempFile(passing(), "f", "");
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
}
