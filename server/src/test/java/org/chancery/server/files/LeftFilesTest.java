package org.chancery.server.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.chancery.files.store.UploadId;
import org.chancery.server.TestServer;
import org.chancery.server.operation.ServeOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What uploads leave that a cut connection or a killed server broke off. */
class LeftFilesTest {

    @TempDir
    Path folder;

    private ServeOptions options;
    private Path data;
    private PassingFiles passing;
    private SharedStore store;
    private LeftFiles job;

    @BeforeEach
    void folders() throws IOException {
        options = TestServer.optionsIn(folder);
        data = options.data();
        passing = new PassingFiles(options);
        store = new SharedStore(options);
        job = new LeftFiles(passing, store);
        passing.open();
    }

    @Test
    void files_in_plain_are_removed_after_an_hour_and_what_comes_in_now_stays() throws Exception {
        Path lookedInto = old(passing.next(), Duration.ofMinutes(61));
        Path part = old(Files.createFile(data.resolve("arriving/upload_1.tmp")), Duration.ofMinutes(61));
        Path slow = old(Files.createFile(data.resolve("arriving/upload_2.tmp")), Duration.ofMinutes(59));
        Path now = passing.next();
        job.round();
        assertThat(lookedInto).doesNotExist();
        assertThat(part).doesNotExist();
        assertThat(slow).exists();
        assertThat(now).exists();
    }

    @Test
    void encrypted_parts_that_nobody_continued_are_removed_after_two_days() throws Exception {
        UploadId forgotten = begun();
        old(
                data.resolve("uploads").resolve(forgotten.value()),
                Duration.ofDays(2).plusMinutes(1));
        UploadId underWay = begun();
        job.round();
        assertThat(data.resolve("uploads").resolve(forgotten.value())).doesNotExist();
        assertThat(store.store().offset(underWay)).isEqualTo(3);
    }

    @Test
    void a_secretariat_without_files_gets_no_store_and_no_keys_by_looking() throws Exception {
        job.round();
        assertThat(data.resolve("files")).doesNotExist();
        assertThat(options.keys()).doesNotExist();
    }

    private UploadId begun() throws Exception {
        UploadId upload = store.store().begin(10);
        store.store().append(upload, 0, new ByteArrayInputStream(new byte[3]));
        return upload;
    }

    private static Path old(Path file, Duration age) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }
}
