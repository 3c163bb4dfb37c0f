package org.chancery.text.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.text.TextException;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.Element;
import org.chancery.text.draft.DraftOptions;
import org.chancery.text.draft.DraftReader;
import org.chancery.text.export.DocxWriter;
import org.chancery.text.export.Revision;
import org.chancery.text.redline.Redline;
import org.junit.jupiter.api.Test;

class ImportTest {
    private static final DraftOptions OPTIONS = DraftOptions.of("/akn/un/act/2027/1", LocalDate.of(2027, 5, 1));
    private static final Revision BY = new Revision("Secretariat", Instant.parse("2027-05-01T10:00:00Z"));

    private static AknDocument draft(String text) {
        return DraftReader.read(text, OPTIONS).document();
    }

    @Test
    void articles_numbers_tables_and_notes_come_back_from_a_word_processor_file() {
        AknDocument before = draft("""
                BODY

                ART Article 1 - Terms
                  PARA 1.
                    A **bold** word.{{FOOTNOTE 1}}

                    FOOTNOTE 1
                      A note.

                  PARA 2.
                    TABLE
                      TR
                        TC{colspan 2}
                          cell
                """);

        AknDocument after = DocxReader.read(DocxWriter.write(before, BY), OPTIONS);

        assertThat(after.provision("art_Article1")
                        .orElseThrow()
                        .child("heading")
                        .map(Element::text))
                .contains("Terms");
        assertThat(after.provision("art_Article1__para_1__p_1").orElseThrow().text())
                .isEqualTo("A bold word.A note.");
        assertThat(after.root().descendants().filter(e -> e.is("td")))
                .singleElement()
                .satisfies(td -> assertThat(td.attribute("colspan")).isEqualTo("2"));
    }

    @Test
    void tracked_changes_come_back_as_insertions_and_deletions() {
        Redline redline =
                Redline.compare(draft("ART 1 - Use\n  It may act.\n"), draft("ART 1 - Use\n  It shall act.\n"));

        AknDocument read = DocxReader.read(DocxWriter.write(redline, "Rev.1", "en", BY), OPTIONS);

        assertThat(read.root().descendants().filter(e -> e.is("del")).map(Element::text))
                .containsExactly("may");
        assertThat(read.root().descendants().filter(e -> e.is("ins")).map(Element::text))
                .containsExactly("shall");
    }

    @Test
    void a_web_page_becomes_a_structured_text() {
        AknDocument read = HtmlReader.read(
                "<html><body><nav>skip</nav><h2>Статья 1. Цель</h2><p>Первый <b>абзац</b>.</p>"
                        + "<ol type=a><li>one</li><li>two<ul><li>inner</li></ul></li></ol><script>bad()</script></body></html>",
                OPTIONS);

        assertThat(read.provision("art_Статья1").orElseThrow().text()).contains("Цель", "Первый абзац.");
        assertThat(read.provision("art_Статья1__list_1__item_b").orElseThrow().text())
                .isEqualTo("(b)twoinner");
        assertThat(read.root().text()).doesNotContain("skip", "bad()");
    }

    @Test
    void broken_numbering_is_left_out_and_the_text_stays() throws IOException {
        String w = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        byte[] file = archive(Map.of(
                "word/document.xml",
                "<w:document" + w
                        + "><w:body><w:p><w:pPr><w:numPr><w:ilvl w:val=\"x\"/><w:numId w:val=\"77\"/></w:numPr>"
                        + "</w:pPr><w:r><w:t>kept words</w:t></w:r></w:p></w:body></w:document>",
                "word/numbering.xml",
                "<w:numbering" + w + "><w:num w:numId=\"77\"><w:abstractNumId w:val=\"5\"/></w:num></w:numbering>"));

        assertThat(DocxReader.read(file, OPTIONS).root().text()).contains("kept words");
    }

    @Test
    void a_word_processor_file_with_damaged_text_is_refused_with_its_place() throws IOException {
        byte[] file = archive(Map.of("word/document.xml", "<w:document>\n<w:body>"));

        assertThatThrownBy(() -> DocxReader.read(file, OPTIONS)).isInstanceOf(TextException.class);
    }

    @Test
    void a_page_of_a_hundred_thousand_nested_elements_is_read() {
        String page = "<div>".repeat(100_000) + "deep" + "</div>".repeat(100_000);

        assertThat(HtmlReader.read(page, OPTIONS).root().text()).contains("deep");
    }

    private static byte[] archive(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void what_is_no_word_processor_file_is_refused() {
        assertThatThrownBy(() -> DocxReader.read("no archive".getBytes(StandardCharsets.UTF_8), OPTIONS))
                .isInstanceOf(TextException.class)
                .hasMessageContaining("word/document.xml");
    }
}
