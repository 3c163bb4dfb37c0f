package org.chancery.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a folder change together or not at all. */
class WholeFolderTest {

    private static final byte[] TEXT = "text".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path temp;

    @Test
    void a_write_that_fails_leaves_the_folder_as_it_was() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("att"));
        Files.writeString(folder.resolve("acts.csv"), "before");
        var files = new LinkedHashMap<String, byte[]>();
        files.put("acts.csv", TEXT);
        files.put("../escape.txt", TEXT);
        assertThatThrownBy(() -> WholeFolder.write(folder, files)).isInstanceOf(IOException.class);
        assertThat(folder.resolve("acts.csv")).hasContent("before");
        assertThat(temp.resolve("escape.txt")).doesNotExist();
        try (var left = Files.list(temp)) {
            assertThat(left).containsExactly(folder);
        }
    }

    @Test
    void a_new_folder_has_the_permissions_of_any_other() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("text/one.txt", TEXT);
        WholeFolder.write(temp.resolve("new"), files);
        Path usual = Files.createDirectory(temp.resolve("usual"));
        assertThat(Files.getPosixFilePermissions(temp.resolve("new"))).isEqualTo(Files.getPosixFilePermissions(usual));
        assertThat(temp.resolve("new/text/one.txt")).hasContent("text");
    }
}
