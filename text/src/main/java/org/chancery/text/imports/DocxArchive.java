package org.chancery.text.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chancery.text.TextException;
import org.chancery.text.akn.AknReader;
import org.chancery.text.akn.Element;

/** The XML parts of a word-processor file. */
final class DocxArchive {
    private final Map<String, byte[]> parts = new HashMap<>();

    DocxArchive(byte[] file) {
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("word/") && entry.getName().endsWith(".xml")) {
                    byte[] bytes = zip.readNBytes(AknReader.MAX_BYTES + 1);
                    total += bytes.length;
                    if (total > AknReader.MAX_BYTES) {
                        throw TextException.of(
                                "too-large",
                                "the file unpacks to more than " + AknReader.MAX_BYTES + " bytes",
                                "Split it.");
                    }
                    parts.put(entry.getName(), bytes);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw TextException.of(
                    "no-docx", "the file cannot be unpacked: " + e.getMessage(), "Save it again as DOCX.");
        }
        if (!parts.containsKey("word/document.xml")) {
            throw TextException.of("no-docx", "the file has no word/document.xml", "Save it as DOCX, not DOC or ODT.");
        }
    }

    Optional<Element> part(String name) {
        return Optional.ofNullable(parts.get("word/" + name))
                .map(bytes -> AknReader.read(bytes).root());
    }

    /** The first child of that name, whatever its namespace. */
    static Optional<Element> child(Element element, String local) {
        return element.elements().stream().filter(e -> e.local().equals(local)).findFirst();
    }

    /** The value of the attribute {@code w:val} of a child, or the empty string. */
    static String value(Element element, String... path) {
        Element at = element;
        for (String step : path) {
            Optional<Element> next = child(at, step);
            if (next.isEmpty()) {
                return "";
            }
            at = next.get();
        }
        return attribute(at, "val");
    }

    static String attribute(Element element, String local) {
        return element.attributes().stream()
                .filter(a -> a.name().local().equals(local) && !a.name().declaresNamespace())
                .map(a -> a.value())
                .findFirst()
                .orElse("");
    }
}
