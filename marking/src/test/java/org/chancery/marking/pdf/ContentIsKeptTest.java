package org.chancery.marking.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.chancery.marking.code.CopyCode;
import org.junit.jupiter.api.Test;

class ContentIsKeptTest {
    private static final CopyCode CODE = CopyCode.fromBits(1L);

    @Test
    void a_page_with_margins_is_not_shrunk() throws Exception {
        String square = "100 100 300 600 re f";
        BufferedImage copy = copy(Sources.drawn(PDRectangle.A4, 0, square));
        BufferedImage original = Looks.page(Sources.drawn(PDRectangle.A4, 0, square), 0, 72);
        assertThat(Looks.difference(copy, original, 0.1, 0.9)).isLessThan(3);
    }

    @Test
    void a_page_that_fills_its_margins_is_shrunk_into_the_frame_whole() throws Exception {
        BufferedImage copy = copy(Sources.drawn(PDRectangle.A4, 0, "0 0 595 842 re f"));
        double share = (842.0 - 144) / 842;
        assertThat(Looks.dark(copy, 0.09, 0.91)).isBetween(share - 0.02, share + 0.02);
    }

    @Test
    void a_page_that_reaches_into_one_band_only_is_moved_and_not_shrunk() throws Exception {
        BufferedImage copy = copy(Sources.drawn(PDRectangle.A4, 0, "100 10 300 300 re f"));
        assertThat(Looks.dark(copy, 0.09, 0.91) * 0.82 * 595 * 842).isBetween(88_000.0, 91_000.0);
    }

    @Test
    void what_was_outside_the_seen_part_stays_outside() throws Exception {
        byte[] source = Sources.drawn(PDRectangle.A4, 0, "0 g 0 0 595 842 re f 1 g 200 200 200 400 re f");
        try (var document = org.apache.pdfbox.Loader.loadPDF(source)) {
            document.getPage(0).setCropBox(new PDRectangle(200, 200, 200, 400));
            BufferedImage copy = copy(Sources.saved(document));
            assertThat(Looks.dark(copy, 0.2, 0.8)).isLessThan(0.001);
        }
    }

    @Test
    void the_upper_side_stays_up_when_a_page_is_turned() throws Exception {
        String left = "0 0 120 842 re f";
        BufferedImage copy = copy(Sources.drawn(PDRectangle.A4, 90, left));
        assertThat(Looks.dark(copy, 0.16, 0.25)).as("the left side is up").isGreaterThan(0.9);
        assertThat(Looks.dark(copy, 0.6, 0.8)).isLessThan(0.01);
    }

    private static BufferedImage copy(byte[] source) throws Exception {
        return Looks.page(MarkableDocument.read(source).copy(Sources.marking(1, CODE)), 0, 72);
    }
}
