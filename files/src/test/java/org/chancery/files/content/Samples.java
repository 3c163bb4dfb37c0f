package org.chancery.files.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.chancery.files.kind.AllowedKinds;
import org.chancery.files.kind.FileKind;

/** Documents made for the tests. */
public final class Samples {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Samples() {}

    public static FileKind kind(String code) {
        return AllowedKinds.usual().kinds().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Parts of a small Word document; change them and {@link #zip} them. */
    public static Map<String, byte[]> word() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(
                parts,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/word/vbaProject.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>");
        put(parts, "_rels/.rels", relations(OFFICE + "/officeDocument", "rId1", "word/document.xml", false));
        put(parts, "word/document.xml", body("<w:p><w:r><w:t>The Parties,</w:t></w:r></w:p>"));
        return parts;
    }

    public static void put(Map<String, byte[]> parts, String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static String body(String paragraphs) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
                + OFFICE + "\"><w:body>" + paragraphs + "</w:body></w:document>";
    }

    /** One relationship; the type's last word if it has no slash. */
    public static String relations(String type, String id, String target, boolean external) {
        String whole = type.contains("/") ? type : OFFICE + "/" + type;
        return "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"" + id + "\" Type=\"" + whole
                + "\" Target=\"" + target + "\"" + (external ? " TargetMode=\"External\"" : "") + "/></Relationships>";
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static Map<String, String> unzip(Path file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** A PDF of hand-written objects; object 1 is the catalogue, 2 the pages, 3 a page. */
    public static byte[] pdf(String catalogue, String page, String... objects) {
        StringBuilder out = new StringBuilder("%PDF-1.7\n");
        java.util.List<String> all = new java.util.ArrayList<>();
        all.add("<< /Type /Catalog /Pages 2 0 R " + catalogue + " >>");
        all.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        all.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] " + page + " >>");
        all.addAll(java.util.List.of(objects));
        StringBuilder table = new StringBuilder("xref\n0 " + (all.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < all.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.length()));
            out.append(i + 1).append(" 0 obj\n").append(all.get(i)).append("\nendobj\n");
        }
        int start = out.length();
        out.append(table).append("trailer\n<< /Size ").append(all.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        out.append(start).append("\n%%EOF\n");
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
