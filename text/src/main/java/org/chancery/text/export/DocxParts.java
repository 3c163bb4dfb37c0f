package org.chancery.text.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts around the text of a word-processor file, and the archive that holds them; the same input gives the same bytes. */
final class DocxParts {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private DocxParts() {}

    static byte[] zip(String body, String notes, String title, String language, Revision revision) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                HEAD
                        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + override("/word/document.xml", TYPE + "document.main+xml")
                        + override("/word/styles.xml", TYPE + "styles+xml")
                        + override("/word/footnotes.xml", TYPE + "footnotes+xml")
                        + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                        + "</Types>");
        parts.put(
                "_rels/.rels",
                relationships(relation(1, REL + "officeDocument", "word/document.xml")
                        + relation(
                                2,
                                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                                "docProps/core.xml")));
        parts.put(
                "word/_rels/document.xml.rels",
                relationships(
                        relation(1, REL + "styles", "styles.xml") + relation(2, REL + "footnotes", "footnotes.xml")));
        parts.put(
                "word/document.xml",
                HEAD + "<w:document" + W + "><w:body>" + body
                        + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1440\""
                        + " w:bottom=\"1440\" w:left=\"1440\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/></w:sectPr>"
                        + "</w:body></w:document>");
        parts.put("word/styles.xml", styles(language));
        parts.put(
                "word/footnotes.xml",
                HEAD + "<w:footnotes" + W
                        + "><w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                        + "<w:footnote w:type=\"continuationSeparator\" w:id=\"1\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
                        + notes + "</w:footnotes>");
        parts.put(
                "docProps/core.xml",
                HEAD
                        + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + Links.escaped(title)
                        + "</dc:title><dc:creator>" + Links.escaped(revision.author()) + "</dc:creator><dc:language>"
                        + language + "</dc:language></cp:coreProperties>");
        return archive(parts);
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relationships(String all) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String styles(String language) {
        StringBuilder out = new StringBuilder(
                HEAD + "<w:styles" + W + "><w:docDefaults><w:rPrDefault><w:rPr>"
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
        return out.append("<w:style w:type=\"paragraph\" w:styleId=\"Subtitle\"><w:name w:val=\"Subtitle\"/>"
                        + "<w:basedOn w:val=\"Normal\"/><w:rPr><w:i/></w:rPr></w:style>"
                        + "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders>"
                        + border("top") + border("left") + border("bottom") + border("right") + border("insideH")
                        + border("insideV") + "</w:tblBorders></w:tblPr></w:style></w:styles>")
                .toString();
    }

    private static String border(String side) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";
    }

    /** An archive of text parts in their order, without times. */
    static byte[] archive(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
                if (part.getKey().equals("mimetype")) {
                    CRC32 crc = new CRC32();
                    crc.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
