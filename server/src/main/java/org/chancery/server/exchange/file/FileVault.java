package org.chancery.server.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.chancery.files.store.FileStore;
import org.chancery.server.files.PassingFiles;
import org.chancery.server.files.SharedStore;
import org.springframework.stereotype.Component;

/** Where files of the exchange are kept: encrypted, in the one store of all modules. */
@Component
class FileVault {

    private final SharedStore store;
    private final PassingFiles passing;

    FileVault(SharedStore store, PassingFiles passing) {
        this.store = store;
        this.passing = passing;
    }

    FileStore store() {
        return store.store();
    }

    /** Work with a file that has to lie open on the disk for as long as it is looked into. */
    interface Work<T> {
        T with(Path plain) throws IOException;
    }

    /** Puts a stream into a file that only this program's owner can read, works, and removes it whatever happens. */
    <T> T passing(InputStream content, Work<T> work) {
        try {
            Path plain = passing.next();
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
