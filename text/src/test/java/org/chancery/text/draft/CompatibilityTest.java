package org.chancery.text.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.Material;
import org.chancery.text.TextException;
import org.chancery.text.akn.AknWriter;
import org.junit.jupiter.api.Test;

class CompatibilityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);
    private static final String URI = "/akn/za/act/2009/10";

    @Test
    void whole_documents_give_the_expected_xml() {
        List<String> wrong = new ArrayList<>();
        int whole = 0;
        for (Path folder : Material.folders("bluebell")) {
            String description = Material.read(folder.resolve("case.json"));
            if (!description.contains("\"fullDocument\": true")) {
                continue;
            }
            whole++;
            compare(folder, field(description, "root"), wrong);
        }
        assertThat(wrong).isEmpty();
        assertThat(whole).isEqualTo(95);
    }

    @Test
    void large_texts_give_the_expected_xml() {
        List<String> wrong = new ArrayList<>();
        for (Path folder : Material.folders("bluebell-real")) {
            compare(folder, folder.toString().contains("A_RES") ? "statement" : "act", wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void fragments_give_the_expected_xml_and_two_fail_with_a_place() {
        List<String> wrong = new ArrayList<>();
        int fragments = 0;
        for (Path folder : Material.folders("bluebell")) {
            String description = Material.read(folder.resolve("case.json"));
            if (description.contains("\"outcome\": \"error\"")) {
                assertThatThrownBy(() -> written(folder, field(description, "root")))
                        .isInstanceOfSatisfying(
                                TextException.class,
                                e -> assertThat(e.problems().getFirst().line()).isPositive());
            } else if (description.contains("\"fullDocument\": false")) {
                fragments++;
                compare(folder, field(description, "root"), wrong);
            }
        }
        System.out.println("fragments with the expected XML: " + (fragments - wrong.size()) + " of " + fragments);
        assertThat(wrong).isEmpty();
    }

    private static String field(String json, String name) {
        Matcher m = Pattern.compile("\"" + name + "\": \"([^\"]*)\"").matcher(json);
        return m.find() ? m.group(1) : "";
    }

    private static String written(Path folder, String root) {
        DraftOptions options = DraftOptions.of(URI, TODAY).root(root).compatible();
        return AknWriter.canonical(DraftReader.read(Material.read(folder.resolve("input.txt")), options)
                        .document()
                        .root())
                .replace(TODAY.toString(), "TODAY");
    }

    private static void compare(Path folder, String root, List<String> wrong) {
        if (!Files.exists(folder.resolve("expected.xml"))) {
            return;
        }
        String expected = Material.read(folder.resolve("expected.xml")).strip();
        String actual;
        try {
            actual = written(folder, root);
        } catch (TextException e) {
            wrong.add(folder.getFileName() + " " + root + ": " + e.getMessage());
            return;
        }
        if (!actual.equals(expected)) {
            int at = 0;
            while (at < Math.min(actual.length(), expected.length()) && actual.charAt(at) == expected.charAt(at)) {
                at++;
            }
            int from = Math.max(0, at - 60);
            wrong.add(folder.getFileName() + " " + root + "\n  expected "
                    + expected.substring(from, Math.min(expected.length(), at + 120)) + "\n  actual   "
                    + actual.substring(from, Math.min(actual.length(), at + 120)));
        }
    }
}
