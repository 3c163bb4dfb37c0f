package org.chancery.files.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.chancery.files.content.Unacceptable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BombsTest {
    @TempDir
    Path folder;

    private final FileContent content = new FileContent(Limits.USUAL);

    @Test
    void a_stream_that_unpacks_to_a_gigabyte_is_not_opened() throws Exception {
        byte[] packed = packed(new byte[0], 1 << 30);
        assertThat(refusal(streamOf(packed, "/Filter /FlateDecode"), "pdf")).isEqualTo(Reason.BOMB);
    }

    @Test
    void a_stream_packed_twice_is_counted_as_deep_as_it_goes() throws Exception {
        byte[] twice = packed(packed(new byte[0], 1 << 29), 0);
        assertThat(twice.length).isLessThan(20_000);
        assertThat(refusal(streamOf(twice, "/Filter [/FlateDecode /FlateDecode]"), "pdf"))
                .isEqualTo(Reason.BOMB);
    }

    @Test
    void a_part_of_an_archive_that_unpacks_to_a_gigabyte_is_not_opened() throws Exception {
        Map<String, byte[]> parts = Samples.word();
        parts.put("word/media/image1.bin", new byte[300 << 20]);
        assertThat(refusal(Samples.zip(parts), "docx")).isEqualTo(Reason.BOMB);
    }

    @Test
    void too_many_parts_are_not_opened() throws Exception {
        Map<String, byte[]> parts = Samples.word();
        for (int i = 0; i < 2_000; i++) {
            parts.put("word/media/" + i, new byte[0]);
        }
        Limits few = new Limits(
                1 << 30, 1 << 28, 500, 1 << 26, 1_000, 500, 100, 1_000_000, java.time.Duration.ofSeconds(10));
        Path file = Files.write(folder.resolve("many.docx"), Samples.zip(parts));
        assertThat(reason(() -> new FileContent(few).inspect(file, Samples.kind("docx"))))
                .isEqualTo(Reason.TOO_MANY_PARTS);
    }

    @Test
    void elements_and_arrays_nested_without_end_are_refused() throws Exception {
        Map<String, byte[]> parts = Samples.word();
        Samples.put(parts, "word/document.xml", Samples.body("<w:p>".repeat(5_000) + "</w:p>".repeat(5_000)));
        assertThat(refusal(Samples.zip(parts), "docx")).isIn(Reason.TOO_DEEP, Reason.UNREADABLE);
        assertThat(refusal(Samples.pdf("/X " + "[".repeat(100_000) + "]".repeat(100_000), ""), "pdf"))
                .isIn(Reason.TOO_DEEP, Reason.UNREADABLE);
    }

    @Test
    void entities_that_multiply_are_not_followed() throws Exception {
        Map<String, byte[]> parts = Samples.word();
        Samples.put(
                parts,
                "word/document.xml",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>");
        assertThat(refusal(Samples.zip(parts), "docx")).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void an_image_of_ten_gigapixels_is_not_opened() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        byte[] header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(100_000)
                .putInt(100_000)
                .put((byte) 8)
                .put((byte) 2)
                .put((byte) 0)
                .put((byte) 0)
                .put((byte) 0)
                .array();
        CRC32 sum = new CRC32();
        sum.update(header);
        png.write(ByteBuffer.allocate(25)
                .putInt(13)
                .put(header)
                .putInt((int) sum.getValue())
                .array());
        assertThat(refusal(png.toByteArray(), "png")).isEqualTo(Reason.TOO_MANY_PIXELS);
        byte[] inside = Samples.pdf(
                "",
                "/Resources << /XObject << /I 4 0 R >> >>",
                "<< /Subtype /Image /Width 100000 /Height 100000 /Length 1 >>\nstream\nx\nendstream");
        assertThat(refusal(inside, "pdf")).isEqualTo(Reason.TOO_MANY_PIXELS);
    }

    @Test
    void parts_outside_the_document_and_parts_of_one_name_are_refused() throws Exception {
        Map<String, byte[]> parts = Samples.word();
        parts.put("../../etc/passwd", new byte[1]);
        assertThat(refusal(Samples.zip(parts), "docx")).isEqualTo(Reason.UNREADABLE);
        Map<String, byte[]> twice = Samples.word();
        twice.put("WORD/document.xml", new byte[1]);
        assertThat(refusal(Samples.zip(twice), "docx")).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void a_refused_file_leaves_no_half_written_copy() throws Exception {
        Path file = Files.write(folder.resolve("in.pdf"), "%PDF-1.7 damaged".getBytes(StandardCharsets.US_ASCII));
        Path to = folder.resolve("out.pdf");
        assertThat(reason(() -> content.clean(file, Samples.kind("pdf"), to))).isEqualTo(Reason.UNREADABLE);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private Reason refusal(byte[] file, String kind) throws Exception {
        Path path = Files.write(folder.resolve("in." + kind), file);
        return reason(() -> content.inspect(path, Samples.kind(kind)));
    }

    private interface Looking {
        Object run() throws Unacceptable;
    }

    private static Reason reason(Looking looking) {
        try {
            looking.run();
        } catch (Unacceptable refused) {
            return refused.reason();
        }
        throw new AssertionError("was accepted");
    }

    private static byte[] streamOf(byte[] packed, String filter) {
        return Samples.pdf(
                "",
                "/Contents 4 0 R",
                "<< /Length " + packed.length + " " + filter + " >>\nstream\n"
                        + new String(packed, StandardCharsets.ISO_8859_1) + "\nendstream");
    }

    private static byte[] packed(byte[] content, long zeros) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            packing.write(content);
            byte[] block = new byte[1 << 20];
            for (long left = zeros; left > 0; left -= block.length) {
                packing.write(block);
            }
        }
        return out.toByteArray();
    }
}
