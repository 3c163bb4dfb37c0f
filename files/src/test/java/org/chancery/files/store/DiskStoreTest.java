package org.chancery.files.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.files.store.UploadProblem.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskStoreTest {
    @TempDir
    Path folder;

    private DiskStore store;

    @BeforeEach
    void open() throws IOException {
        store = reopened();
    }

    private DiskStore reopened() throws IOException {
        return new DiskStore(folder.resolve("store"), folder.resolve("keys"));
    }

    @Test
    void a_file_is_read_back_as_it_was_and_named_by_its_hash() throws Exception {
        byte[] content = bytes(5_000_000);
        StoredFile stored = put(content);
        assertThat(read(stored.address())).isEqualTo(content);
        assertThat(stored.size()).isEqualTo(content.length);
        assertThat(stored.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    }

    @Test
    void of_several_who_open_a_new_store_at_once_all_have_the_same_keys() throws Exception {
        Path fresh = folder.resolve("fresh");
        java.util.concurrent.Callable<StoreKeys> opening = () -> StoreKeys.inFolder(fresh, true);
        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(8)) {
            java.util.Set<FileAddress> addresses = new java.util.HashSet<>();
            for (var opened : threads.invokeAll(java.util.Collections.nCopies(8, opening))) {
                addresses.add(opened.get().address(new byte[32]));
            }
            assertThat(addresses).hasSize(1);
        }
    }

    @Test
    void equal_contents_are_kept_once() throws Exception {
        byte[] content = bytes(1000);
        assertThat(put(content)).isEqualTo(put(content));
        assertThat(filesOnDisk()).hasSize(1);
    }

    @Test
    void who_sees_the_disk_cannot_recognise_a_content_they_know() throws Exception {
        byte[] content = "The restricted paper everybody has".repeat(100).getBytes(StandardCharsets.UTF_8);
        StoredFile stored = put(content);
        Path file = filesOnDisk().getFirst();
        assertThat(file.toString()).doesNotContain(stored.sha256().substring(0, 12));
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("restricted");
        DiskStore other = new DiskStore(folder.resolve("other"), folder.resolve("otherkeys"));
        UploadId upload = other.begin(content.length);
        other.append(upload, 0, new ByteArrayInputStream(content));
        assertThat(other.finish(upload).address()).isNotEqualTo(stored.address());
    }

    @Test
    void an_upload_cut_off_at_99_percent_goes_on_after_a_restart() throws Exception {
        byte[] content = bytes(9_000_000);
        UploadId upload = store.begin(content.length);
        int most = content.length * 99 / 100;
        assertThatThrownBy(() -> store.append(upload, 0, cutOff(content, most))).hasMessage("connection reset");
        DiskStore again = reopened();
        assertThat(again.offset(upload)).isEqualTo(most);
        assertThatThrownBy(() -> again.finish(upload))
                .isInstanceOfSatisfying(
                        UploadProblem.class,
                        problem -> assertThat(problem.reason()).isEqualTo(Reason.INCOMPLETE));
        again.append(upload, most, new ByteArrayInputStream(content, most, content.length - most));
        assertThat(read(again.finish(upload).address())).isEqualTo(content);
        assertThatThrownBy(() -> again.offset(upload)).isInstanceOf(UploadProblem.class);
    }

    @Test
    void an_upload_that_nobody_continues_vanishes() throws Exception {
        UploadId upload = store.begin(100);
        store.append(upload, 0, new ByteArrayInputStream(bytes(99)));
        Path own = folder.resolve("store/uploads").resolve(upload.value());
        Files.setLastModifiedTime(own, FileTime.from(Instant.now().minusSeconds(3 * 86_400)));
        reopened();
        assertThat(own).doesNotExist();
    }

    @Test
    void half_written_files_of_a_crash_are_removed_at_the_start_and_those_being_written_are_not() throws Exception {
        StoredFile stored = put(bytes(10));
        Path place = java.util.Objects.requireNonNull(filesOnDisk().getFirst().getParent());
        Path left = Files.write(place.resolve("w1" + SealedFile.PASSING), bytes(5));
        Path writing = Files.write(place.resolve("w2" + SealedFile.PASSING), bytes(5));
        try (var channel = java.nio.channels.FileChannel.open(writing, java.nio.file.StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            reopened();
            assertThat(left).doesNotExist();
            assertThat(writing).exists();
        }
        assertThat(store.has(stored.address())).isTrue();
    }

    @Test
    void a_store_that_stays_open_for_months_is_cleaned_too_and_what_is_under_way_stays() throws Exception {
        FileTime days = FileTime.from(Instant.now().minusSeconds(3 * 86_400));
        UploadId forgotten = store.begin(100);
        store.append(forgotten, 0, new ByteArrayInputStream(bytes(99)));
        Files.setLastModifiedTime(folder.resolve("store/uploads").resolve(forgotten.value()), days);
        UploadId underWay = store.begin(100);
        store.append(underWay, 0, new ByteArrayInputStream(bytes(99)));
        StoredFile stored = put(bytes(10));
        Path place = java.util.Objects.requireNonNull(filesOnDisk().getFirst().getParent());
        Path left = Files.write(place.resolve("w1" + SealedFile.PASSING), bytes(5));
        Files.setLastModifiedTime(left, days);
        Path justMade = Files.write(place.resolve("w2" + SealedFile.PASSING), bytes(5));
        store.clean();
        assertProblem(Reason.UNKNOWN, () -> store.offset(forgotten));
        assertThat(store.offset(underWay)).isEqualTo(99);
        assertThat(left).doesNotExist();
        assertThat(justMade).exists();
        assertThat(store.has(stored.address())).isTrue();
    }

    @Test
    void parts_must_follow_each_other_and_end_with_the_announced_size() throws Exception {
        UploadId upload = store.begin(10);
        assertProblem(Reason.WRONG_OFFSET, () -> store.append(upload, 5, new ByteArrayInputStream(bytes(5))));
        store.append(upload, 0, new ByteArrayInputStream(bytes(5)));
        assertProblem(Reason.WRONG_OFFSET, () -> store.append(upload, 0, new ByteArrayInputStream(bytes(5))));
        assertProblem(Reason.TOO_LONG, () -> store.append(upload, 5, new ByteArrayInputStream(bytes(6))));
        assertThat(store.append(upload, 5, new ByteArrayInputStream(bytes(5)))).isEqualTo(10);
        store.abandon(upload);
        assertProblem(Reason.UNKNOWN, () -> store.offset(upload));
    }

    @Test
    void changed_cut_off_and_exchanged_files_are_noticed() throws Exception {
        StoredFile one = put(bytes(3_000_000));
        Path file = filesOnDisk().getFirst();
        byte[] sealed = Files.readAllBytes(file);
        byte[] changed = sealed.clone();
        changed[sealed.length / 2] ^= 1;
        byte[][] spoilt = {
            changed, Arrays.copyOf(sealed, sealed.length - 1), Arrays.copyOf(sealed, 1 << 20), new byte[0]
        };
        for (byte[] wrong : spoilt) {
            Files.write(file, wrong);
            assertThatThrownBy(() -> read(one.address())).isInstanceOf(IOException.class);
        }
        Files.write(file, sealed);
        StoredFile other = put(bytes(10));
        Path otherFile = filesOnDisk().stream()
                .filter(path -> !path.equals(file))
                .findFirst()
                .orElseThrow();
        Files.write(otherFile, sealed);
        assertThatThrownBy(() -> read(other.address())).isInstanceOf(IOException.class);
    }

    @Test
    void a_store_whose_keys_are_missing_is_not_opened_with_new_ones() throws Exception {
        put(bytes(10));
        Files.delete(folder.resolve("keys/files.keyset.json"));
        assertThatThrownBy(this::reopened)
                .hasMessageContaining("files.keyset.json")
                .hasMessageContaining("missing");
    }

    @Test
    void deleted_and_unknown_files_are_not_there() throws Exception {
        StoredFile stored = put(bytes(10));
        store.delete(stored.address());
        assertThat(store.has(stored.address())).isFalse();
        assertThatThrownBy(() -> store.open(stored.address())).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> new FileAddress("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new UploadId("..")).isInstanceOf(IllegalArgumentException.class);
    }

    private StoredFile put(byte[] content) throws Exception {
        UploadId upload = store.begin(content.length);
        store.append(upload, 0, new ByteArrayInputStream(content));
        return store.finish(upload);
    }

    private byte[] read(FileAddress address) throws IOException {
        try (InputStream in = store.open(address)) {
            return in.readAllBytes();
        }
    }

    private List<Path> filesOnDisk() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("store/files"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private interface Attempt {
        void run() throws Exception;
    }

    private static void assertProblem(Reason reason, Attempt attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        UploadProblem.class,
                        problem -> assertThat(problem.reason()).isEqualTo(reason));
    }

    private static InputStream cutOff(byte[] content, int after) {
        return new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
                if (at == after) {
                    throw new IOException("connection reset");
                }
                return content[at++] & 255;
            }
        };
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
