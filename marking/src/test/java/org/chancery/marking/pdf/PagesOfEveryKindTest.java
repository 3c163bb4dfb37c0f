package org.chancery.marking.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.chancery.marking.code.CopyCode;
import org.chancery.marking.code.PageCode;
import org.chancery.marking.scan.CodeReader;
import org.chancery.marking.scan.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever a page holds, its marking looks exactly as on an empty page of that size: nothing hides, moves, turns or recolours it. */
class PagesOfEveryKindTest {
    private static final CopyCode CODE = CopyCode.fromBits(987_654_321L);
    private static final String BLACK = "0 g -5000 -5000 10000 10000 re f\n";

    @TestFactory
    Iterable<DynamicTest> the_marking_looks_the_same_whatever_the_page_draws() {
        Map<String, String> drawings = new TreeMap<>();
        drawings.put("black to the edges", BLACK);
        drawings.put("states never restored", "q q 3 0 0 3 50 50 cm q 0.5 0 0 0.5 0 0 cm " + BLACK);
        drawings.put("states restored too often", "Q Q Q 0.1 0 0 0.1 0 0 cm Q " + BLACK);
        drawings.put("a clip that leaves nothing", "0 0 0 0 re W n q 0 0 1 1 re W n");
        drawings.put("a text never ended", "BT /F1 40 Tf 1 0 0 rg 3 Tr 20 20 Td (text) Tj");
        drawings.put("a hidden layer never ended", "/OC /Missing BDC /Span BMC " + BLACK);
        drawings.put("a string never ended", "BT /F1 40 Tf 100 100 Td (text) Tj ET (never ended");
        drawings.put("an inline image never ended", "q BI /W 8 /H 8 /IM true ID \u0001\u0002\u0003");
        drawings.put("a dictionary never ended", "/Span << /MCID 0");
        drawings.put("nonsense", "\u0000\u0001 ]] >> ) foo bar 12 q");
        drawings.put("text in the margins", "BT /F1 12 Tf 10 5 Td (foot) Tj 0 825 Td (head) Tj ET");
        return drawings.entrySet().stream()
                .map(drawing -> DynamicTest.dynamicTest(drawing.getKey(), () -> sameAsOnEmptyPage(drawing.getValue())))
                .toList();
    }

    private static void sameAsOnEmptyPage(String drawing) throws Exception {
        BufferedImage empty = look(Sources.drawn(PDRectangle.A4, 0, ""));
        BufferedImage full = look(Sources.drawn(PDRectangle.A4, 0, drawing));
        double band = 71.0 / 842;
        assertThat(Looks.difference(empty, full, 0, band)).as("top").isLessThan(3);
        assertThat(Looks.difference(empty, full, 1 - band, 1)).as("bottom").isLessThan(3);
    }

    @TestFactory
    Iterable<DynamicTest> pages_of_any_size_and_rotation_carry_readable_codes() {
        Map<String, PDRectangle> boxes = new TreeMap<>();
        boxes.put("A4", PDRectangle.A4);
        boxes.put("A6", PDRectangle.A6);
        boxes.put("A0", PDRectangle.A0);
        boxes.put("stamp", new PDRectangle(60, 40));
        boxes.put("ribbon", new PDRectangle(2000, 90));
        boxes.put("landscape", new PDRectangle(842, 595));
        boxes.put("origin elsewhere", new PDRectangle(-300, 1000, 595, 842));
        return boxes.entrySet().stream()
                .flatMap(box -> java.util.stream.Stream.of(0, 90, 180, 270)
                        .map(turn -> DynamicTest.dynamicTest(
                                box.getKey() + " turned by " + turn, () -> readable(box.getValue(), turn))))
                .toList();
    }

    private static void readable(PDRectangle box, int rotation) throws Exception {
        byte[] source = Sources.drawn(box, rotation, "0.8 g -9000 -9000 20000 20000 re f");
        byte[] copy = MarkableDocument.read(source).copy(Sources.marking(1, CODE));
        BufferedImage page = Looks.page(copy, 0, box.getWidth() > 2000 ? 40 : 120);
        assertThat(new CodeReader().read(page)).isEqualTo(new Reading.Named(java.util.List.of(new PageCode(CODE, 1))));
        boolean turned = rotation % 180 != 0;
        double shape = Math.max(turned ? box.getHeight() : box.getWidth(), 200)
                / Math.max(turned ? box.getWidth() : box.getHeight(), 200);
        assertThat((double) page.getWidth() / page.getHeight())
                .isCloseTo(shape, org.assertj.core.data.Percentage.withPercentage(2));
    }

    private static BufferedImage look(byte[] source) throws Exception {
        return Looks.page(MarkableDocument.read(source).copy(Sources.marking(1, CODE)), 0, 72);
    }
}
