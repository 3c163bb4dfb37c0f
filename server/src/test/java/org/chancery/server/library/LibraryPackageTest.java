package org.chancery.server.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.server.ChanceryServer;
import org.chancery.server.Facts;
import org.chancery.server.Maintenance;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryPackageTest {

    private static final Progress SILENT = Progress.silent();
    private static final Path DEMONSTRATION = Path.of("../library-demo");

    @TempDir
    private Path folder;

    private ServeOptions options = TestServer.optionsIn(Path.of("unused"));

    @BeforeEach
    void place() {
        options = TestServer.optionsIn(folder);
    }

    private LibraryPublisher publisher(String key, String day) {
        return new LibraryPublisher(
                folder.resolve(key), Clock.fixed(Instant.parse(day + "T00:00:00Z"), ZoneOffset.UTC));
    }

    private Path library(String... agreements) throws IOException {
        Path library = Files.createTempDirectory(folder, "library");
        Files.copy(DEMONSTRATION.resolve("states.csv"), library.resolve("states.csv"));
        for (String agreement : agreements) {
            Path to = Files.createDirectory(library.resolve(agreement));
            try (Stream<Path> files = Files.list(DEMONSTRATION.resolve(agreement))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, to.resolve(file.getFileName().toString()));
                }
            }
        }
        return library;
    }

    private Path packed(LibraryPublisher publisher, String name, String... agreements) throws IOException {
        Path file = folder.resolve(name);
        assertThat(publisher.write(library(agreements), file, "publisher.example"))
                .isPositive();
        return file;
    }

    private static void refused(RunningServer server, Path file, List<String> trusted, String reason) {
        assertThatThrownBy(() -> server.part(LibraryIntake.class).take(file, trusted, SILENT))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining(reason);
    }

    @Test
    void a_package_brings_agreements_and_names_and_its_publisher_is_known_from_then_on() throws IOException {
        LibraryPublisher publisher = publisher("publisher.key", "2026-11-01");
        Path first = packed(publisher, "first.package", "concord-charter");
        List<String> key = List.of(publisher.key("").toString());
        try (RunningServer server = ChanceryServer.start(options, SILENT)) {
            refused(server, first, List.of(), "No publisher of libraries is known");
            assertThat(server.part(LibraryIntake.class).take(first, key, SILENT).agreements())
                    .isEqualTo(1);
            LibraryPublisher later = publisher("publisher.key", "2026-11-02");
            Path second = packed(later, "second.package", "concord-charter", "concord-exercises");
            assertThat(Maintenance.takeLibrary(options, second, List.of(), SILENT)
                            .agreements())
                    .isEqualTo(1);
            refused(server, first, List.of(), "older than the one that was taken last");
            assertThat(options.data().resolve("library.new")).doesNotExist();
        }
        try (RunningServer server = ChanceryServer.start(options, SILENT)) {
            assertThat(TestServer.get(server, "/en/agreements/concord-charter").body())
                    .contains("Avelia");
        }
    }

    @Test
    void what_nobody_known_signed_what_was_changed_and_what_is_unsound_records_nothing() throws IOException {
        LibraryPublisher publisher = publisher("publisher.key", "2026-11-01");
        Path file = packed(publisher, "whole.package", "concord-charter");
        List<String> key = List.of(publisher.key("").toString());
        List<String> other = List.of(
                publisher("other.key", "2026-11-01").key("publisher.example").toString());
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Path changed = Files.write(folder.resolve("changed.package"), bytes);
        Path library = library("concord-charter");
        Path agreement = library.resolve("concord-charter").resolve("agreement.yaml");
        Files.writeString(agreement, Files.readString(agreement).replaceFirst("(?m)^id:.*$", "id: [unsound"));
        Path unsound = folder.resolve("unsound.package");
        publisher.write(library, unsound, "publisher.example");
        try (RunningServer server = ChanceryServer.start(options, SILENT)) {
            refused(server, file, other, "not signed by a key that is trusted");
            refused(server, changed, key, "refused");
            refused(server, unsound, key, "agreement.yaml");
            assertThat(Facts.of(server).lines().filter(it -> it.startsWith("agreements.agreement_facts")))
                    .allMatch(it -> it.startsWith("agreements.agreement_facts 0 "));
        }
        assertThat(options.keys().resolve("library-publishers")).doesNotExist();
    }

    @Test
    void what_is_no_folder_is_not_packed() {
        assertThatThrownBy(() -> publisher("publisher.key", "2026-11-01")
                        .write(folder.resolve("none"), folder.resolve("x.package"), "publisher.example"))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("There is no folder");
    }
}
