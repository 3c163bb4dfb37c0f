package org.chancery.text.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.AknReader;
import org.chancery.text.draft.DraftOptions;
import org.chancery.text.draft.DraftReader;
import org.chancery.text.redline.Redline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    private static final Revision BY = new Revision("Secretariat", Instant.parse("2027-05-01T10:00:00Z"));

    @TempDir
    Path folder = Path.of("target");

    static AknDocument agreement(String from, String to) throws IOException {
        try (var in = Objects.requireNonNull(ExportTest.class.getResourceAsStream("/drafting/agreement.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(from, to);
            return DraftReader.read(text, DraftOptions.of("/akn/un/act/2027/1", LocalDate.of(2027, 5, 1)))
                    .document();
        }
    }

    static Map<String, String> parts(byte[] archive) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void the_page_is_well_formed_and_every_provision_has_its_address() throws IOException {
        String page = HtmlPage.of(agreement("", ""));

        AknReader.read(page.replace("<!DOCTYPE html>", ""));
        assertThat(page).contains("id=\"chp_I__art_1__para_2__list_1__item_b\"", "<dfn", "href=\"#att_1\"");
    }

    @Test
    void the_word_processor_file_has_headings_numbers_and_notes() throws IOException {
        Map<String, String> parts = parts(DocxWriter.write(agreement("", ""), BY));

        parts.values().forEach(AknReader::read);
        assertThat(parts.get("word/document.xml")).contains("Heading2", "footnoteReference", "<w:tbl>", "gridSpan");
        assertThat(parts.get("word/footnotes.xml")).contains("As it stood on the date of signature.");
    }

    @Test
    void a_redline_has_tracked_changes() throws IOException {
        Redline redline = Redline.compare(agreement("", ""), agreement("thirty", "forty"));

        String text = parts(DocxWriter.write(redline, "Rev.1", "en", BY)).get("word/document.xml");

        assertThat(text).contains("w:author=\"Secretariat\"", "<w:delText xml:space=\"preserve\">thirty</w:delText>");
        assertThat(text).containsPattern("<w:ins [^>]*><w:r><w:rPr><w:b/></w:rPr><w:t [^>]*>forty</w:t>");
        Files.write(folder.resolve("redline.docx"), DocxWriter.write(redline, "Rev.1", "en", BY));
    }

    @Test
    void the_book_begins_with_its_media_type_and_lists_its_headings() throws IOException {
        Map<String, String> parts = parts(EpubWriter.write(agreement("", ""), BY.time()));

        assertThat(parts.keySet().iterator().next()).isEqualTo("mimetype");
        assertThat(parts.get("nav.xhtml")).contains("Final clauses");
    }
}
