package org.chancery.marking.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.chancery.marking.code.CopyCode;
import org.junit.jupiter.api.Test;

class MarkedPageTest {
    private static final CopyCode CODE = CopyCode.fromBits(123_456_789L);

    @Test
    void every_page_names_label_copy_holder_registry_date_and_page_at_top_and_bottom() throws Exception {
        byte[] copy = MarkableDocument.read(Sources.letter(3)).copy(Sources.marking(5, CODE));
        for (int page = 1; page <= 3; page++) {
            for (boolean top : new boolean[] {true, false}) {
                assertThat(band(copy, page, top))
                        .contains("RESTRICTED / ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ")
                        .contains("Copy 5 of 12 / Экземпляр 5 из 12")
                        .contains("Page " + page + " of 3 / Страница " + page + " из 3")
                        .contains("Holder / Держатель: Ministry of Foreign Affairs of Aldmark")
                        .contains("Registry / Регистратура: Central Registry")
                        .contains("2026-11-23")
                        .contains(CODE.grouped());
            }
        }
    }

    @Test
    void every_page_says_that_nothing_is_marked_covertly() throws Exception {
        byte[] copy = MarkableDocument.read(Sources.letter(1)).copy(Sources.marking(5, CODE));
        assertThat(band(copy, 1, false)).contains("no hidden marking").contains("Скрытых меток нет");
    }

    @Test
    void the_text_of_the_page_remains() throws Exception {
        byte[] copy = MarkableDocument.read(Sources.letter(2)).copy(Sources.marking(5, CODE));
        try (PDDocument document = Loader.loadPDF(copy)) {
            assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(document))
                    .contains("Page 1 line 1:")
                    .contains("Page 2 line 46:");
        }
    }

    @Test
    void names_in_any_script_are_written_so_that_they_can_be_read() throws Exception {
        Marking marking = new Marking(
                "SECRET DÉFENSE – Ελλάδα",
                1,
                1,
                "外交部 Ministry",
                "وزارة الخارجية",
                java.time.LocalDate.EPOCH,
                CODE,
                Wording.RUSSIAN);
        byte[] copy = MarkableDocument.read(Sources.letter(1)).copy(marking);
        assertThat(band(copy, 1, true))
                .contains("SECRET DÉFENSE – Ελλάδα")
                .contains("wài jiāo bù Ministry")
                .containsPattern("[\\uFB50-\\uFEFC\\u0600-\\u06FF]{5}");
    }

    @Test
    void the_longest_names_are_set_smaller_and_never_cut() throws Exception {
        String longest = "W".repeat(Marking.MAX_LENGTH);
        Marking marking = new Marking(longest, 1, 1, longest, longest, java.time.LocalDate.EPOCH, CODE, Wording.BOTH);
        byte[] copy = MarkableDocument.read(Sources.letter(1)).copy(marking);
        assertThat(band(copy, 1, true).split(longest, -1)).hasSize(4);
    }

    private static String band(byte[] pdf, int page, boolean top) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage one = document.getPage(page - 1);
            double height = one.getCropBox().getHeight();
            PDFTextStripperByArea area = new PDFTextStripperByArea();
            area.setSortByPosition(true);
            area.addRegion(
                    "band",
                    new Rectangle2D.Double(
                            0, top ? 0 : height - 72, one.getCropBox().getWidth(), 72));
            area.extractRegions(one);
            return area.getTextForRegion("band").replaceAll("\\s+", " ");
        }
    }
}
