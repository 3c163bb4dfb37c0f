package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.AknReader;
import org.chancery.text.draft.DraftOptions;
import org.chancery.text.draft.DraftReader;
import org.chancery.text.draft.DraftWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Readers against damaged material: an error with its place or a document, never a crash or a hang. */
class FuzzTest {
    private static final long SEED = 20261122;
    private static final String[] PIECES = {
        "{{",
        "}}",
        "**",
        "//",
        "__",
        "{{*[",
        "{{^",
        "\n",
        "  ",
        "\\",
        "ITEMS\n",
        "TABLE\n",
        "ART 1 - ",
        "{a b|",
        "<p>",
        "</p>",
        "&",
        "\u0000",
        "<!--",
        "]]>",
        "eId=\"x\"",
        "FOOTNOTE 1\n",
        "\uD800"
    };

    @Test
    void damaged_material_gives_a_document_or_an_error_with_its_place() {
        damage(2_000);
    }

    @Test
    @Tag("long")
    void a_hundred_thousand_damaged_texts_give_a_document_or_an_error() {
        damage(100_000);
    }

    private static void damage(int rounds) {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        List<String> texts = new ArrayList<>();
        Material.folders("bluebell").forEach(f -> texts.add(Material.read(f.resolve("input.txt"))));
        List<String> documents = new ArrayList<>();
        Material.folders("bluebell").stream()
                .map(f -> f.resolve("expected.xml"))
                .filter(Files::exists)
                .forEach(f -> documents.add(Material.read(f)));
        Material.resolutions().stream().limit(4).forEach(f -> documents.add(Material.read(f)));
        DraftOptions options = DraftOptions.of("/akn/un/act/2027/1", LocalDate.of(2027, 5, 1));
        for (int i = 0; i < rounds; i++) {
            boolean text = random.nextBoolean();
            List<String> from = text ? texts : documents;
            String damaged = damaged(from.get(random.nextInt(from.size())), random);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            try {
                AknDocument document = text
                        ? DraftReader.read(damaged, options).document()
                        : AknReader.read(damaged.getBytes(StandardCharsets.UTF_8));
                DraftWriter.write(document);
            } catch (TextException e) {
                assertThat(e.problems()).isNotEmpty();
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("round " + i + " of seed " + SEED + ": " + damaged, e);
            }
            assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start)
                    .as("round %d", i)
                    .isLessThan(1_000_000_000L);
        }
    }

    private static String damaged(String source, Random random) {
        StringBuilder out = new StringBuilder(source);
        for (int k = 0; k < 1 + random.nextInt(6); k++) {
            int at = random.nextInt(out.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> out.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 1 -> out.delete(at, Math.min(out.length(), at + random.nextInt(40)));
                case 2 -> out.insert(at, PIECES[random.nextInt(PIECES.length)].repeat(random.nextInt(60)));
                default -> out.insert(at, out.substring(at, Math.min(out.length(), at + random.nextInt(200))));
            }
        }
        return out.toString();
    }
}
