package org.chancery.text.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.AknReader;
import org.chancery.text.akn.Notices;
import org.chancery.text.export.DocxWriter;
import org.chancery.text.export.EpubWriter;
import org.chancery.text.export.HtmlPage;
import org.chancery.text.export.PdfConformance;
import org.chancery.text.export.PdfWriter;
import org.chancery.text.export.Revision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every page and every file says that the example is no official text. */
class NoticeTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private static String notice(AknDocument document) {
        return Notices.of(document.work()).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eng", "rus"})
    void the_metadata_say_that_the_text_is_neither_prescriptive_nor_authoritative(String language) {
        AknDocument agreement = Example.agreement(language);

        for (String property : new String[] {"FRBRprescriptive", "FRBRauthoritative"}) {
            assertThat(agreement.root().descendants().filter(e -> e.is(property)))
                    .isNotEmpty()
                    .allMatch(e -> e.attributeOr("value", "").equals("false"));
        }
        assertThat(agreement.root().descendants().filter(e -> e.is("FRBRalias")))
                .anyMatch(e -> e.attributeOr("value", "").equals(notice(agreement)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eng", "rus"})
    void every_page_of_the_pdf_says_so_and_the_file_is_accessible_and_archival(String language) throws Exception {
        AknDocument agreement = Example.agreement(language);
        byte[] pdf = PdfWriter.write(agreement);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(8);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document).replaceAll("\\s+", " "))
                        .as("page %d", page)
                        .contains(notice(agreement));
            }
        }
        assertThat(PdfConformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfConformance.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eng", "rus"})
    void the_head_of_every_page_of_the_word_processor_file_says_so(String language) throws Exception {
        AknDocument agreement = Example.agreement(language);
        Map<String, String> parts = parts(DocxWriter.write(agreement, new Revision("Chancery", NOW)));

        parts.values().forEach(AknReader::read);
        assertThat(parts.get("word/header1.xml")).contains(notice(agreement));
        assertThat(parts.get("word/document.xml")).contains("<w:headerReference w:type=\"default\" r:id=\"rId4\"/>");
        assertThat(parts.get("docProps/core.xml")).contains(notice(agreement));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eng", "rus"})
    void the_web_page_and_the_book_say_so(String language) throws Exception {
        AknDocument agreement = Example.agreement(language);
        String page = HtmlPage.of(agreement);
        Map<String, String> book = parts(EpubWriter.write(agreement, NOW));

        AknReader.read(page.replace("<!DOCTYPE html>", ""));
        assertThat(page)
                .contains("<div class=\"standing\" role=\"note\">" + notice(agreement))
                .contains("<meta name=\"description\" content=\"" + notice(agreement))
                .contains(language.equals("eng") ? "Article 7. Joint expertise" : "Статья 7. Совместная экспертиза");
        assertThat(book.get("book.opf")).contains("<dc:description>" + notice(agreement));
        assertThat(book.get("text.xhtml")).contains("class=\"standing\"");
    }

    private static Map<String, String> parts(byte[] archive) throws Exception {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
