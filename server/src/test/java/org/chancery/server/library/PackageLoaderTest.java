package org.chancery.server.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.law.instrument.AgreementId;
import org.chancery.packages.PackageReader;
import org.chancery.server.TestServer;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageLoaderTest {

    private static final Path DEMONSTRATION = Path.of("../library-demo");

    private final PackageLoader loader = TestServer.shared().part(PackageLoader.class);
    private final Agreements agreements = TestServer.shared().part(Agreements.class);
    private final Ledger ledger = TestServer.shared().part(Ledger.class);

    @Test
    void a_package_is_recorded_once_however_often_it_is_loaded() {
        Path folder = DEMONSTRATION.resolve("concord-charter");
        loader.load(folder, Progress.silent());
        long size = ledger.log().checkpoint().size();
        assertThat(loader.load(folder, Progress.silent())).isEqualTo(new Loaded(0, 0));
        assertThat(ledger.log().checkpoint().size()).isEqualTo(size);
    }

    @Test
    void readers_see_a_loaded_agreement_at_once_with_the_numbers_of_its_acts() {
        loader.load(DEMONSTRATION, Progress.silent());
        var held = agreements.now().holdings().dossier(new AgreementId("concord-new-technologies"));
        var written = PackageReader.read(DEMONSTRATION.resolve("concord-new-technologies"))
                .dossier();
        assertThat(held).isPresent();
        assertThat(held.orElseThrow().agreement())
                .isEqualTo(written.orElseThrow().agreement());
        assertThat(held.orElseThrow().acts())
                .hasSameSizeAs(written.orElseThrow().acts())
                .allSatisfy(act -> assertThat(
                                agreements.now().act(act.head().number().orElseThrow()))
                        .hasValueSatisfying(
                                recorded -> assertThat(recorded.act()).isEqualTo(act)));
    }

    @Test
    void an_act_that_differs_from_the_recorded_one_stops_the_load_before_anything_is_written(@TempDir Path folder)
            throws IOException {
        Path copy = copyOf(DEMONSTRATION.resolve("concord-exercises"), folder);
        loader.load(copy, Progress.silent());
        long size = ledger.log().checkpoint().size();
        List<String> lines = Files.readAllLines(copy.resolve("acts.csv"));
        int date = List.of(lines.getFirst().split(",")).indexOf("date");
        String[] cells = lines.get(1).split(",", -1);
        String id = cells[0];
        cells[date] = java.time.LocalDate.parse(cells[date]).plusDays(1).toString();
        lines.set(1, String.join(",", cells));
        Files.write(copy.resolve("acts.csv"), lines);
        assertThatThrownBy(() -> loader.load(copy, Progress.silent()))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("Nothing was loaded");
        assertThat(ledger.log().checkpoint().size()).isEqualTo(size);
        assertThat(id).isNotEmpty();
    }

    @Test
    void a_folder_without_packages_is_refused_with_what_was_expected(@TempDir Path folder) {
        assertThatThrownBy(() -> loader.load(folder, Progress.silent()))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("holds no agreement package");
    }

    @Test
    void a_package_with_an_error_is_refused_with_its_place(@TempDir Path folder) throws IOException {
        Path copy = copyOf(DEMONSTRATION.resolve("concord-exercises"), folder);
        Files.writeString(
                copy.resolve("agreement.yaml"),
                Files.readString(copy.resolve("agreement.yaml")).replaceFirst("kind: treaty", "kind: treatise"));
        assertThatThrownBy(() -> loader.load(copy, Progress.silent()))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("agreement.yaml");
    }

    private static Path copyOf(Path packageFolder, Path target) throws IOException {
        Path copy = Files.createDirectories(target.resolve(packageFolder.getFileName()));
        for (String file : List.of("agreement.yaml", "acts.csv")) {
            Files.copy(packageFolder.resolve(file), copy.resolve(file));
        }
        return copy;
    }
}
