package org.chancery.files.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.chancery.files.content.Samples;
import org.chancery.files.kind.Recognised.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognitionTest {
    @TempDir
    Path folder;

    private final Recognition recognition = new Recognition(AllowedKinds.usual());

    @Test
    void kinds_on_the_list_are_known_by_their_content() throws Exception {
        assertThat(code(Samples.pdf("", ""), "act.pdf")).isEqualTo("pdf");
        assertThat(code(Samples.zip(Samples.word()), "act.docx")).isEqualTo("docx");
        assertThat(code(image("png"), "scan.png")).isEqualTo("png");
        assertThat(code(image("jpeg"), "scan.JPG")).isEqualTo("jpeg");
        assertThat(code(image("tiff"), "scan.tif")).isEqualTo("tiff");
        assertThat(code("Ваше Превосходительство,\n".getBytes(StandardCharsets.UTF_8), "note.txt"))
                .isEqualTo("text");
    }

    @Test
    void a_name_is_compared_and_never_believed() throws Exception {
        assertThat(of(image("png"), "instrument.pdf")).isInstanceOfSatisfying(Recognised.Allowed.class, allowed -> {
            assertThat(allowed.kind().code()).isEqualTo("png");
            assertThat(allowed.nameFits()).isFalse();
        });
    }

    @Test
    void programs_are_refused_whatever_they_are_called() throws Exception {
        byte[] windows = new byte[512];
        windows[0] = 'M';
        windows[1] = 'Z';
        windows[0x3c] = (byte) 0x80;
        windows[0x80] = 'P';
        windows[0x81] = 'E';
        byte[] linux = new byte[256];
        System.arraycopy(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1}, 0, linux, 0, 7);
        byte[] script = "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.UTF_8);
        byte[] page = "<!DOCTYPE html><html><script>1</script></html>".getBytes(StandardCharsets.UTF_8);
        byte[] drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>".getBytes(StandardCharsets.UTF_8);
        for (byte[] program : new byte[][] {windows, linux, script, page, drawing}) {
            assertThat(reason(program, "instrument.pdf")).isEqualTo(Reason.KIND_NOT_ALLOWED);
        }
    }

    @Test
    void archives_and_unknown_bytes_are_refused() throws Exception {
        assertThat(reason(Samples.zip(Map.of("a.txt", new byte[] {1})), "a.docx"))
                .isEqualTo(Reason.KIND_NOT_ALLOWED);
        assertThat(reason(new byte[] {0, 1, 2, 3, 4, (byte) 0xFF}, "a.txt")).isEqualTo(Reason.KIND_NOT_ALLOWED);
        assertThat(reason(new byte[0], "a.txt")).isEqualTo(Reason.EMPTY);
    }

    @Test
    void an_office_document_made_for_macros_is_refused() throws Exception {
        Map<String, byte[]> parts = Samples.word();
        String types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8)
                .replace(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml");
        Samples.put(parts, "[Content_Types].xml", types);
        assertThat(reason(Samples.zip(parts), "act.docx")).isEqualTo(Reason.MACRO_ENABLED);
    }

    @Test
    void what_stands_before_a_pdf_or_is_cut_off_is_refused() throws Exception {
        byte[] pdf = Samples.pdf("", "");
        byte[] polyglot = new byte[pdf.length + 3];
        System.arraycopy("GIF".getBytes(StandardCharsets.US_ASCII), 0, polyglot, 0, 3);
        System.arraycopy(pdf, 0, polyglot, 3, pdf.length);
        assertThat(of(polyglot, "a.pdf")).isInstanceOf(Recognised.Refused.class);
        byte[] zip = Samples.zip(Samples.word());
        assertThat(reason(java.util.Arrays.copyOf(zip, zip.length - 30), "a.docx"))
                .isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void files_beyond_the_size_of_their_kind_are_refused() throws Exception {
        String list = "code,media_type,family,extensions,most_bytes\ntext,text/plain,TEXT,txt,10\n";
        AllowedKinds small = AllowedKinds.read(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)));
        Path file = Files.writeString(folder.resolve("long"), "more than ten bytes");
        assertThat(new Recognition(small).of(file, "a.txt"))
                .isInstanceOfSatisfying(
                        Recognised.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void a_list_that_cannot_be_read_names_its_line() {
        String list = "code,media_type,family,extensions,most_bytes\ntext,text/plain,POEM,txt,10\n";
        assertThatThrownBy(() -> AllowedKinds.read(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2");
    }

    private Recognised of(byte[] content, String name) throws IOException {
        return recognition.of(Files.write(folder.resolve("upload"), content), name);
    }

    private String code(byte[] content, String name) throws IOException {
        Recognised.Allowed allowed = (Recognised.Allowed) of(content, name);
        assertThat(allowed.nameFits()).isTrue();
        return allowed.kind().code();
    }

    private Reason reason(byte[] content, String name) throws IOException {
        return ((Recognised.Refused) of(content, name)).reason();
    }

    private static byte[] image(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
