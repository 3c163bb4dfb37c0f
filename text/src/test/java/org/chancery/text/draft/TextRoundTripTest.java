package org.chancery.text.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.text.Material;
import org.chancery.text.akn.AknWriter;
import org.junit.jupiter.api.Test;

class TextRoundTripTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);

    @Test
    void text_written_from_akoma_ntoso_is_read_as_the_same_document() {
        List<String> unstable = new ArrayList<>();
        Stream.concat(Material.folders("bluebell").stream(), Material.folders("bluebell-real").stream())
                .forEach(folder -> {
                    String root = root(folder);
                    if (Files.exists(folder.resolve("expected.xml"))) {
                        DraftOptions ours =
                                DraftOptions.of("/akn/za/act/2009/10", TODAY).root(root);
                        check(folder, ours, unstable);
                        if (!folder.toString().contains("crlf")) {
                            check(folder, ours.compatible(), unstable);
                        }
                    }
                });
        assertThat(unstable).isEmpty();
    }

    private static void check(Path folder, DraftOptions options, List<String> unstable) {
        var first = DraftReader.read(Material.read(folder.resolve("input.txt")), options)
                .document();
        String text = DraftWriter.write(first).text();
        String again;
        try {
            again = AknWriter.canonical(
                    DraftReader.read(text, options).document().root());
        } catch (org.chancery.text.TextException e) {
            unstable.add(folder.getFileName() + " " + e.getMessage());
            return;
        }
        String before = AknWriter.canonical(first.root());
        if (!again.equals(before)) {
            int at = 0;
            while (at < Math.min(again.length(), before.length()) && again.charAt(at) == before.charAt(at)) {
                at++;
            }
            int from = Math.max(0, at - 80);
            unstable.add(folder.getFileName() + " compat " + options.compat() + "\n  before "
                    + before.substring(from, Math.min(before.length(), at + 120)) + "\n  again  "
                    + again.substring(from, Math.min(again.length(), at + 120)));
        }
    }

    static String root(Path folder) {
        if (!Files.exists(folder.resolve("case.json"))) {
            return folder.toString().contains("A_RES") ? "statement" : "act";
        }
        Matcher m = Pattern.compile("\"root\": \"([^\"]*)\"").matcher(Material.read(folder.resolve("case.json")));
        return m.find() ? m.group(1) : "";
    }
}
