package org.chancery.files.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drill of docs/operating.md: the keys of stored files are rotated, and one is lost. */
class KeyRotationTest {

    private static final byte[] BEFORE = "stored before".getBytes(StandardCharsets.UTF_8);
    private static final byte[] AFTER = "stored after".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void after_a_rotation_earlier_files_still_open_and_new_ones_use_the_new_key() throws Exception {
        StoredFile before = put(BEFORE);
        Path keyset = keys().resolve("files.keyset.json");
        String old = Files.readString(keyset);
        assertThat(StoreKeys.rotate(keys())).isEqualTo(2);
        StoredFile after = put(AFTER);
        assertThat(read(before)).isEqualTo(BEFORE);
        assertThat(read(after)).isEqualTo(AFTER);

        String both = Files.readString(keyset);
        Files.writeString(keyset, old);
        assertThat(read(before)).isEqualTo(BEFORE);
        assertThatThrownBy(() -> read(after)).isInstanceOf(IOException.class);
        Files.writeString(keyset, both);
        assertThat(read(after)).isEqualTo(AFTER);
    }

    @Test
    void without_its_keys_a_store_says_so_and_makes_no_new_ones() throws Exception {
        put(BEFORE);
        Files.delete(keys().resolve("files.keyset.json"));
        assertThatThrownBy(this::store)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is missing; without it no stored file can be opened");
        assertThatThrownBy(() -> StoreKeys.rotate(keys())).isInstanceOf(IOException.class);
        assertThat(keys().resolve("files.keyset.json")).doesNotExist();
    }

    private Path keys() {
        return folder.resolve("keys");
    }

    private DiskStore store() throws IOException {
        return new DiskStore(folder.resolve("store"), keys());
    }

    private StoredFile put(byte[] content) throws IOException, UploadProblem {
        DiskStore store = store();
        UploadId upload = store.begin(content.length);
        store.append(upload, 0, new ByteArrayInputStream(content));
        return store.finish(upload);
    }

    private byte[] read(StoredFile file) throws IOException {
        try (InputStream in = store().open(file.address())) {
            return in.readAllBytes();
        }
    }
}
