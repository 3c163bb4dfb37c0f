package org.chancery.text.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private final String title;
    private final String language;
    private final Revision revision;
    private final Optional<String> notice;
    private final List<Image> images;

    /** A notice is printed at the head of every page and named in the properties of the file. */
    DocxParts(String title, String language, Revision revision, Optional<String> notice, List<Image> images) {
        this.title = title;
        this.language = language;
        this.revision = revision;
        this.notice = notice;
        this.images = List.copyOf(images);
    }

    byte[] zip(String body, String notes) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types());
        parts.put(
                "_rels/.rels",
                relationships(relation(1, REL + "officeDocument", "word/document.xml")
                        + relation(
                                2,
                                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                                "docProps/core.xml")));
        parts.put(
                "word/_rels/document.xml.rels",
                relationships(relation(1, REL + "styles", "styles.xml")
                        + relation(2, REL + "footnotes", "footnotes.xml")
                        + relation(3, REL + "footer", "footer1.xml")
                        + (notice.isPresent() ? relation(4, REL + "header", "header1.xml") : "")
                        + media(n -> relation("Image" + n, REL + "image", "media/" + file(n)))));
        parts.put(
                "word/document.xml",
                HEAD + "<w:document" + W + "><w:body>" + body + section() + "</w:body></w:document>");
        parts.put("word/styles.xml", HEAD + "<w:styles" + W + ">" + DocxStyles.of(language) + "</w:styles>");
        parts.put(
                "word/footnotes.xml",
                HEAD + "<w:footnotes" + W
                        + "><w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                        + "<w:footnote w:type=\"continuationSeparator\" w:id=\"1\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
                        + notes + "</w:footnotes>");
        parts.put(
                "word/footer1.xml",
                HEAD + "<w:ftr" + W + ">" + centred(field("PAGE") + run(" / ") + field("NUMPAGES")) + "</w:ftr>");
        notice.ifPresent(
                text -> parts.put("word/header1.xml", HEAD + "<w:hdr" + W + ">" + centred(run(text)) + "</w:hdr>"));
        parts.put("docProps/core.xml", properties());
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        for (int n = 1; n <= images.size(); n++) {
            pictures.put("word/media/" + file(n), images.get(n - 1).bytes());
        }
        return archive(parts, pictures);
    }

    private String media(IntFunction<String> each) {
        return IntStream.rangeClosed(1, images.size()).mapToObj(each).collect(Collectors.joining());
    }

    private String file(int number) {
        return "image" + number + "." + images.get(number - 1).kind();
    }

    private String types() {
        return HEAD
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                + "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"
                + override("/word/document.xml", TYPE + "document.main+xml")
                + override("/word/styles.xml", TYPE + "styles+xml")
                + override("/word/footnotes.xml", TYPE + "footnotes+xml")
                + override("/word/footer1.xml", TYPE + "footer+xml")
                + (notice.isPresent() ? override("/word/header1.xml", TYPE + "header+xml") : "")
                + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + "</Types>";
    }

    /** A4 with page numbers at the foot and a notice, if there is one, at the head. */
    private String section() {
        return "<w:sectPr>"
                + (notice.isPresent() ? "<w:headerReference w:type=\"default\" r:id=\"rId4\"/>" : "")
                + "<w:footerReference w:type=\"default\" r:id=\"rId3\"/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1440\""
                + " w:bottom=\"1440\" w:left=\"1440\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/></w:sectPr>";
    }

    private String properties() {
        return HEAD
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + Links.escaped(title)
                + "</dc:title><dc:creator>" + Links.escaped(revision.author()) + "</dc:creator>"
                + notice.map(text -> "<dc:description>" + Links.escaped(text) + "</dc:description>")
                        .orElse("")
                + "<dc:language>" + language + "</dc:language></cp:coreProperties>";
    }

    private static String centred(String runs) {
        return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + runs + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:rPr><w:sz w:val=\"18\"/></w:rPr><w:t xml:space=\"preserve\">" + Links.escaped(text)
                + "</w:t></w:r>";
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\" " + name + " \">" + run("1") + "</w:fldSimple>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relationships(String all) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return relation(String.valueOf(id), type, target);
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    /** An archive of text parts in their order, without times. */
    static byte[] archive(Map<String, String> parts) {
        return archive(parts, Map.of());
    }

    private static byte[] archive(Map<String, String> texts, Map<String, byte[]> pictures) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        texts.forEach((name, text) -> parts.put(name, text.getBytes(StandardCharsets.UTF_8)));
        parts.putAll(pictures);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                byte[] content = part.getValue();
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
