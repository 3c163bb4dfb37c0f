package org.chancery.server.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.files.store.FileStore;
import org.chancery.files.store.StoredFile;
import org.chancery.files.store.UploadId;
import org.chancery.server.TestServer;
import org.chancery.server.operation.ServeOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several servers keep their files in one folder that stands in each data folder, with the keys of one key folder. */
class SharedStoreTest {

    @Test
    void what_one_server_stored_another_opens(@TempDir Path folder) throws Exception {
        byte[] content = "one paper".getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(folder.resolve("shared"));
        FileStore one = store(folder, "one").store();
        FileStore other = store(folder, "other").store();
        UploadId upload = one.begin(content.length);
        one.append(upload, 0, new ByteArrayInputStream(content));
        StoredFile stored = one.finish(upload);
        try (InputStream in = other.open(stored.address())) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
        other.delete(stored.address());
        assertThat(one.has(stored.address())).isFalse();
    }

    @Test
    void an_upload_that_began_at_one_goes_on_at_another_where_they_share_uploads_too(@TempDir Path folder)
            throws Exception {
        Files.createDirectories(folder.resolve("shared"));
        Files.createDirectories(folder.resolve("parts"));
        for (String data : new String[] {"one", "other"}) {
            Files.createSymbolicLink(
                    Files.createDirectories(folder.resolve(data)).resolve("uploads"), folder.resolve("parts"));
        }
        FileStore one = store(folder, "one").store();
        FileStore other = store(folder, "other").store();
        UploadId upload = one.begin(4);
        one.append(upload, 0, new ByteArrayInputStream(new byte[] {1, 2}));
        assertThat(other.offset(upload)).isEqualTo(2);
        other.append(upload, 2, new ByteArrayInputStream(new byte[] {3, 4}));
        try (InputStream in = one.open(other.finish(upload).address())) {
            assertThat(in.readAllBytes()).containsExactly(1, 2, 3, 4);
        }
    }

    private static SharedStore store(Path folder, String data) throws Exception {
        Path own = Files.createDirectories(folder.resolve(data));
        Files.createSymbolicLink(own.resolve("files"), folder.resolve("shared"));
        ServeOptions usual = TestServer.optionsIn(folder);
        return new SharedStore(new ServeOptions(
                usual.host(), 0, own, folder.resolve("keys"), null, true, false, usual.library(), null));
    }
}
