package org.chancery.marking.pdf;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The part of the typeface that one copy embeds, and its description for a PDF (ISO 32000-1, 9.7: a composite font whose codes are glyph
 * numbers).
 *
 * @param file the TrueType font
 * @param glyphs glyph number of each character
 * @param widths of the glyphs in order, in thousandths of the size
 */
record FontSubset(byte[] file, Map<Integer, Integer> glyphs, List<Integer> widths) {
    private static final String NAME = "CHANCR+DejaVuSans";

    /** A text as a hexadecimal string of glyph numbers. */
    void show(StringBuilder out, String text) {
        out.append('<');
        text.codePoints().forEach(point -> {
            int glyph = Objects.requireNonNull(glyphs.get(point));
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append(Character.forDigit(glyph >>> shift & 15, 16));
            }
        });
        out.append("> Tj\n");
    }

    /** Width of a text in ems. */
    double width(String text) {
        int thousandths = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            thousandths += widths.get(Objects.requireNonNull(glyphs.get(text.codePointAt(i))));
        }
        return thousandths / 1000.0;
    }

    static String font(int descendant, int toUnicode) {
        return "<< /Type /Font /Subtype /Type0 /BaseFont /" + NAME + " /Encoding /Identity-H /DescendantFonts ["
                + descendant + " 0 R] /ToUnicode " + toUnicode + " 0 R >>";
    }

    String descendant(int descriptor) {
        return "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /" + NAME
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /CIDToGIDMap /Identity /FontDescriptor "
                + descriptor + " 0 R /DW 600 /W [0 ["
                + widths.stream().map(String::valueOf).collect(Collectors.joining(" ")) + "]] >>";
    }

    static String descriptor(int fontFile) {
        return "<< /Type /FontDescriptor /FontName /" + NAME
                + " /Flags 4 /FontBBox [-1021 -463 1793 1232] /ItalicAngle 0 /Ascent 928 /Descent -236 /CapHeight 729 /StemV 80 /FontFile2 "
                + fontFile + " 0 R >>";
    }

    /** Which characters the glyphs stand for, so that the marking can be searched and read aloud. */
    String toUnicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def /CMapType 2 def
                1 begincodespacerange <0000> <FFFF> endcodespacerange
                """);
        List<Map.Entry<Integer, Integer>> all = List.copyOf(glyphs.entrySet());
        for (int from = 0; from < all.size(); from += 100) {
            List<Map.Entry<Integer, Integer>> part = all.subList(from, Math.min(all.size(), from + 100));
            map.append(part.size()).append(" beginbfchar\n");
            for (Map.Entry<Integer, Integer> entry : part) {
                map.append("<%04X> <".formatted(entry.getValue()));
                for (char unit : Character.toChars(entry.getKey())) {
                    map.append("%04X".formatted((int) unit));
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap CMapName currentdict /CMap defineresource pop end end\n")
                .toString();
    }
}
