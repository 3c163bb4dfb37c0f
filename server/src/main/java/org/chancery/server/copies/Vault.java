package org.chancery.server.copies;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.chancery.files.store.DiskStore;
import org.chancery.files.store.FileAddress;
import org.chancery.files.store.FileStore;
import org.chancery.files.store.StoredFile;
import org.chancery.files.store.UploadId;
import org.chancery.files.store.UploadProblem;
import org.chancery.server.operation.ServeOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where documents lie: encrypted, in the folder of stored files. Opened at first use, which makes the keys. */
@Component("copies.vault")
class Vault {

    private final ServeOptions options;
    private @Nullable FileStore store;

    Vault(ServeOptions options) {
        this.options = options;
    }

    StoredFile keep(byte[] content) {
        try {
            FileStore open = store();
            UploadId upload = open.begin(content.length);
            open.append(upload, 0, new ByteArrayInputStream(content));
            return open.finish(upload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UploadProblem e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] read(FileAddress address) {
        try (InputStream in = store().open(address)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized FileStore store() throws IOException {
        FileStore open = store;
        if (open == null) {
            open = new DiskStore(
                    options.data().toAbsolutePath().normalize(),
                    options.keys().toAbsolutePath().normalize());
            store = open;
        }
        return open;
    }
}
