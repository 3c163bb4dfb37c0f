package org.chancery.text.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.text.Material;
import org.chancery.text.Schema;
import org.chancery.text.akn.AknReader;
import org.chancery.text.akn.AknWriter;
import org.junit.jupiter.api.Test;

class StrictValidityTest {
    private static final Set<String> REAL =
            Set.of("act", "bill", "doc", "statement", "debateReport", "debate", "judgment");

    @Test
    void what_is_written_is_valid_by_the_strict_schema() {
        List<String> invalid = new ArrayList<>();
        int checked = 0;
        for (Path folder : Stream.concat(
                        Material.folders("bluebell").stream(), Material.folders("bluebell-real").stream())
                .toList()) {
            String given = TextRoundTripTest.root(folder);
            String root =
                    given.equals("hierarchical_structure") ? "act" : given.equals("open_structure") ? "doc" : given;
            if (REAL.contains(root) && Files.exists(folder.resolve("expected.xml"))) {
                DraftOptions options = DraftOptions.of("/akn/za/act/2009/10", LocalDate.of(2026, 1, 2))
                        .root(root);
                String xml = AknWriter.write(DraftReader.read(Material.read(folder.resolve("input.txt")), options)
                        .document());
                checked++;
                String compatible = AknWriter.write(
                        DraftReader.read(Material.read(folder.resolve("input.txt")), options.compatible())
                                .document());
                assertThat(Schema.errors(compatible))
                        .as("the reference's output")
                        .isNotEmpty();
                Schema.errors(xml).stream().limit(2).forEach(e -> invalid.add(folder.getFileName() + " " + e));
            }
        }
        assertThat(invalid).isEmpty();
        assertThat(checked).isEqualTo(98);
    }

    @Test
    void resolutions_written_again_are_as_valid_as_at_their_source() {
        List<String> invalid = new ArrayList<>();
        for (Path file : Material.resolutions()) {
            Schema.errors(AknWriter.write(AknReader.read(Material.read(file))))
                    .forEach(e -> invalid.add(file.getFileName() + " " + e));
        }
        assertThat(invalid).isEmpty();
    }

    @Test
    void resolutions_can_be_written_as_text_and_read_again_stably() {
        List<String> unstable = new ArrayList<>();
        for (Path file : Material.resolutions()) {
            DraftOptions options = DraftOptions.of("/akn/un/statement/2023-12-22/78-241", LocalDate.of(2026, 1, 2));
            String text = DraftWriter.write(AknReader.read(Material.read(file))).text();
            var read = DraftReader.read(text, options).document();
            String again = DraftWriter.write(read).text();
            if (!DraftReader.read(again, options).document().equals(read)) {
                unstable.add(file.getFileName().toString());
            }
            Schema.errors(AknWriter.write(read)).stream()
                    .limit(2)
                    .forEach(e -> unstable.add(file.getFileName() + " " + e));
        }
        assertThat(unstable).isEmpty();
    }
}
