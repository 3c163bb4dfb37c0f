package org.chancery.server.copies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.chancery.files.store.FileAddress;
import org.chancery.server.files.SharedStore;
import org.springframework.stereotype.Component;

/** Reads documents from the one store of files, where they lie encrypted. */
@Component("copies.vault")
class Vault {

    private final SharedStore files;

    Vault(SharedStore files) {
        this.files = files;
    }

    byte[] read(FileAddress address) {
        try (InputStream in = files.store().open(address)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
