package org.chancery.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.chancery.law.act.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written can be read again and says the same. */
class RoundTripTest {

    @TempDir
    Path folder;

    static Stream<Path> packages() throws IOException {
        try (var library = Files.list(Path.of("..", "library"));
                var own = Files.list(Path.of("src", "test", "resources", "packages"))) {
            return Stream.concat(library.toList().stream(), own.toList().stream())
                    .filter(p -> Files.isRegularFile(p.resolve(PackageReader.AGREEMENT)))
                    .sorted();
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_written_package_is_read_as_the_same_dossier(Path source) throws IOException {
        PackageReading original = PackageReader.read(source);
        assertThat(original.problems()).filteredOn(p -> p.isError()).isEmpty();
        Dossier dossier = original.dossier().orElseThrow();
        Path copy = folder.resolve(source.getFileName());
        PackageWriter.write(dossier, copy);
        PackageReading again = PackageReader.read(copy);
        assertThat(again.problems()).filteredOn(p -> p.isError()).isEmpty();
        assertThat(again.dossier()).contains(dossier);
    }

    @Test
    void writing_twice_changes_nothing_and_keeps_comments_and_texts() throws IOException {
        Dossier dossier = PackageReader.read(Path.of("src/test/resources/packages/all-acts"))
                .dossier()
                .orElseThrow();
        Path target = folder.resolve("all-acts");
        PackageWriter.write(dossier, target);
        Path yaml = target.resolve(PackageReader.AGREEMENT);
        Files.writeString(yaml, "# checked by hand\n" + Files.readString(yaml));
        Files.createDirectories(target.resolve("text"));
        Files.writeString(target.resolve("text/note.txt"), "kept");
        String acts = Files.readString(target.resolve(PackageReader.ACTS));
        PackageWriter.write(dossier, target);
        assertThat(Files.readString(yaml)).startsWith("# checked by hand");
        assertThat(target.resolve("text/note.txt")).hasContent("kept");
        assertThat(Files.readString(target.resolve(PackageReader.ACTS))).isEqualTo(acts);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(target);
        }
    }
}
