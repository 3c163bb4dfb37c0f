package org.chancery.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed write leaves beside a package is put right by the next. */
class InterruptedWriteTest {

    @TempDir
    Path temp;

    private Path folder = Path.of("");

    @BeforeEach
    void the_package() {
        folder = temp.resolve("att");
    }

    @Test
    void killed_between_the_two_renames_the_folder_comes_back() throws IOException {
        leftover("att", "old", "before");
        leftover("att", "new", "half");
        PackageWriter.recover(folder);
        assertThat(folder.resolve("acts.csv")).hasContent("before");
        assertThat(beside()).containsExactly("att");
    }

    @Test
    void killed_after_the_renames_the_new_folder_stays_and_the_old_one_goes() throws IOException {
        package_("after");
        leftover("att", "old", "before");
        PackageWriter.recover(folder);
        assertThat(folder.resolve("acts.csv")).hasContent("after");
        assertThat(beside()).containsExactly("att");
    }

    @Test
    void killed_while_preparing_the_folder_is_as_it_was() throws IOException {
        package_("before");
        leftover("att", "new", "half");
        WholeFolder.write(folder, Map.of("text/one.txt", new byte[] {'1'}));
        assertThat(folder.resolve("acts.csv")).hasContent("before");
        assertThat(folder.resolve("text/one.txt")).hasContent("1");
        assertThat(beside()).containsExactly("att");
    }

    @Test
    void folders_of_other_packages_and_of_people_are_left_alone() throws IOException {
        package_("before");
        leftover("att-old", "new", "half");
        Files.createDirectory(temp.resolve(".att-old-copy-of-monday"));
        PackageWriter.recover(folder);
        assertThat(beside()).hasSize(3);
    }

    @Test
    void two_writers_do_not_meet() throws IOException {
        package_("before");
        leftover("att", "new", "of the other");
        try (var _ = FolderLeftovers.alone(folder)) {
            assertThatThrownBy(() -> WholeFolder.write(folder, Map.of("acts.csv", new byte[] {'1'})))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("try again when that has ended");
        }
        assertThat(folder.resolve("acts.csv")).hasContent("before");
        WholeFolder.write(folder, Map.of("acts.csv", new byte[] {'1'}));
        assertThat(beside()).containsExactly("att");
    }

    private void package_(String acts) throws IOException {
        Files.writeString(Files.createDirectory(folder).resolve("acts.csv"), acts);
    }

    private void leftover(String name, String what, String acts) throws IOException {
        Path left = Files.createDirectory(temp.resolve("." + name + "-" + what + "-" + UUID.randomUUID()));
        Files.writeString(left.resolve("acts.csv"), acts);
    }

    private Stream<String> beside() throws IOException {
        try (Stream<Path> all = Files.list(temp)) {
            return all.map(path -> path.getFileName().toString()).toList().stream();
        }
    }
}
