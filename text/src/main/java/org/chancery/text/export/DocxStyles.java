package org.chancery.text.export;

/** The styles of a word-processor file: headings, subtitle, tables with lines (ISO/IEC 29500-1, 17.7). */
final class DocxStyles {
    private DocxStyles() {}

    static String of(String language) {
        StringBuilder out = new StringBuilder(
                "<w:docDefaults><w:rPrDefault><w:rPr>"
                        + "<w:sz w:val=\"22\"/><w:lang w:val=\"" + language + "\" w:bidi=\"" + language
                        + "\"/></w:rPr></w:rPrDefault>"
                        + "<w:pPrDefault><w:pPr><w:spacing w:after=\"120\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>");
        for (int i = 1; i <= 6; i++) {
            out.append("<w:style w:type=\"paragraph\" w:styleId=\"Heading" + i + "\"><w:name w:val=\"heading " + i
                    + "\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/>"
                    + "<w:outlineLvl w:val=\"" + (i - 1) + "\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\""
                    + (36 - 3 * i / 2 * 2)
                    + "\"/></w:rPr></w:style>");
        }
        out.append(
                "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"Normal\"/>"
                        + "<w:pPr><w:spacing w:before=\"240\" w:after=\"240\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"36\"/></w:rPr></w:style>");
        return out.append("<w:style w:type=\"paragraph\" w:styleId=\"Subtitle\"><w:name w:val=\"Subtitle\"/>"
                        + "<w:basedOn w:val=\"Normal\"/><w:rPr><w:i/></w:rPr></w:style>"
                        + "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders>"
                        + border("top") + border("left") + border("bottom") + border("right") + border("insideH")
                        + border("insideV") + "</w:tblBorders></w:tblPr></w:style>")
                .toString();
    }

    private static String border(String side) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";
    }
}
