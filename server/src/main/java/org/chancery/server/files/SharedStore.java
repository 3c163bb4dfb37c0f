package org.chancery.server.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.files.store.DiskStore;
import org.chancery.files.store.FileStore;
import org.chancery.server.database.OwnerOnly;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.ServeOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one store of files, below the data folder, with its keys in the key folder. It is opened when it is first needed: the register makes the
 * key folder, and a secretariat without files needs no keys for them.
 */
@Component
public class SharedStore {
    private final Path data;
    private final Path keys;
    private @Nullable FileStore opened;

    SharedStore(ServeOptions options) {
        this.data = options.data().toAbsolutePath().normalize();
        this.keys = options.keys().toAbsolutePath().normalize();
    }

    /** Whether anything was ever kept here; {@link #store} would make the store and its keys. */
    boolean isMade() {
        return Files.isDirectory(data.resolve("files"));
    }

    /**
     * The store.
     *
     * @throws OperatorError if files are there and their keys are not
     */
    public synchronized FileStore store() {
        FileStore store = opened;
        if (store == null) {
            try {
                OwnerOnly.createFolder(data);
                OwnerOnly.createFolder(keys);
                store = new DiskStore(data, keys);
            } catch (IOException e) {
                throw new OperatorError("The stored files in " + data + " cannot be opened: " + e.getMessage(), e);
            }
            opened = store;
        }
        return store;
    }
}
