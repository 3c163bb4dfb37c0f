package org.chancery.text.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.chancery.text.TextException;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.draft.DraftOptions;
import org.chancery.text.example.Example;
import org.chancery.text.export.DocxWriter;
import org.chancery.text.export.HtmlPage;
import org.chancery.text.export.Revision;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Damaged word-processor files and web pages: a document or an error that says what is wrong, never a crash or a hang. */
class ImportFuzzTest {
    private static final long SEED = 20261123;
    private static final DraftOptions OPTIONS = DraftOptions.of("/akn/xc/act/2026/1", LocalDate.of(2026, 11, 23));
    private static final List<String> PIECES = List.of(
            "<w:p>",
            "</w:p>",
            "<w:tbl>",
            "</w:tc>",
            "<w:ins w:id=\"1\">",
            "<w:numId w:val=\"999999999999\"/>",
            "<w:ilvl w:val=\"-1\"/>",
            "<table><tr><td colspan=\"99999999999\">",
            "<ol type=\"I\" start=\"-5\"><li>",
            "<h1>",
            "</div>",
            "<script>",
            "<!--",
            "]]>",
            "&#0;",
            "&nbsp;",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
            "\u0000",
            "\uD800",
            "<p>".repeat(50),
            "Article 99999999999999999999",
            "**",
            "{{",
            "FOOTNOTE 1",
            "ART ");

    private final Random random = new Random(SEED);
    private final List<Map<String, byte[]>> files = List.of(
            parts(DocxWriter.write(Example.agreement("eng"), new Revision("A", Instant.EPOCH))),
            parts(DocxWriter.write(Example.agreement("rus"), new Revision("A", Instant.EPOCH))));
    private final List<String> pages =
            List.of(HtmlPage.of(Example.agreement("eng")), HtmlPage.of(Example.agreement("rus")));

    @Test
    void damaged_files_and_pages_give_a_document_or_an_error() {
        damage(600);
    }

    @Test
    @Tag("long")
    void a_hundred_thousand_damaged_files_and_pages_give_a_document_or_an_error() {
        damage(100_000);
    }

    private void damage(int rounds) {
        System.out.println("seed " + SEED);
        int read = 0;
        for (int i = 0; i < rounds; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            try {
                AknDocument document = random.nextBoolean()
                        ? DocxReader.read(file(), OPTIONS)
                        : HtmlReader.read(text(cut(pages.get(random.nextInt(2)))), OPTIONS);
                assertThat(document.root().is("akomaNtoso")).isTrue();
                read++;
            } catch (TextException e) {
                assertThat(e.problems()).isNotEmpty();
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("round " + i + " of seed " + SEED, e);
            }
            assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start)
                    .as("round %d", i)
                    .isLessThan(1_000_000_000L);
        }
        assertThat(read).as("inputs that could still be read").isGreaterThan(rounds / 10);
    }

    /** A file with one damaged part, or with damaged bytes. */
    private byte[] file() {
        Map<String, byte[]> parts = new LinkedHashMap<>(files.get(random.nextInt(2)));
        String name = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
        parts.replaceAll((part, bytes) -> part.equals("word/document.xml")
                ? cut(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : bytes);
        parts.put(
                name, text(new String(parts.get(name), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        if (random.nextInt(10) == 0) {
            parts.remove(name);
        }
        byte[] bytes = archive(parts);
        for (int k = random.nextInt(10) == 0 ? 6 : 0; k > 0; k--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    /** A shorter text with the same beginning and end, so that many inputs fit into the time there is. */
    private String cut(String text) {
        int from = 2000 + random.nextInt(text.length() / 2);
        int to = Math.max(from, text.length() - 500 - random.nextInt(8000));
        return random.nextInt(20) == 0 ? text : text.substring(0, Math.min(from, 10_000)) + text.substring(to);
    }

    private String text(String source) {
        StringBuilder out = new StringBuilder(source);
        for (int k = random.nextInt(5); k > 0; k--) {
            int at = random.nextInt(out.length() + 1);
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            switch (random.nextInt(4)) {
                case 0 -> out.insert(at, piece);
                case 1 -> out.delete(at, Math.min(out.length(), at + random.nextInt(60)));
                case 2 -> out.insert(at, piece.repeat(random.nextInt(80)));
                default -> out.insert(at, out.substring(at, Math.min(out.length(), at + random.nextInt(300))));
            }
        }
        return out.toString();
    }

    private static Map<String, byte[]> parts(byte[] archive) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] archive(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new java.util.zip.ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
