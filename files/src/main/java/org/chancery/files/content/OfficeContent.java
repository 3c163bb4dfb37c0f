package org.chancery.files.content;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.chancery.files.content.ActiveContent.Kind;
import org.chancery.files.content.Unacceptable.Reason;

/** Active content of Office Open XML documents (ECMA-376). */
final class OfficeContent {
    private final OfficePackage document;
    private final Budget budget;
    private final List<ActiveContent> found = new ArrayList<>();
    private final Map<String, byte[]> rewritten = new HashMap<>();

    private OfficeContent(OfficePackage document, Budget budget) {
        this.document = document;
        this.budget = budget;
    }

    static List<ActiveContent> inspect(Path file, Budget budget) throws IOException, Unacceptable {
        try (OfficePackage document = OfficePackage.open(file, budget)) {
            return new OfficeContent(document, budget).look();
        }
    }

    static List<ActiveContent> clean(Path file, Path to, Budget budget) throws IOException, Unacceptable {
        try (OfficePackage document = OfficePackage.open(file, budget);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            OfficeContent content = new OfficeContent(document, budget);
            List<ActiveContent> found = content.look();
            content.write(out);
            return found;
        }
    }

    private List<ActiveContent> look() throws IOException, Unacceptable {
        try {
            Map<String, Set<String>> removed = new HashMap<>();
            for (String name : document.names()) {
                if (name.endsWith(".rels")) {
                    Relationships relationships = new Relationships(name, document.read(name), budget);
                    found.addAll(relationships.found());
                    rewritten.put(name, relationships.without());
                    removed.put(owner(name), relationships.removed());
                }
            }
            for (String name : document.names()) {
                part(name, removed.getOrDefault(name, Set.of()));
            }
            return found;
        } catch (XMLStreamException e) {
            throw new Unacceptable(Reason.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private void part(String name, Set<String> removed) throws IOException, Unacceptable, XMLStreamException {
        Optional<Kind> kind = OfficeParts.part(name);
        if (kind.isPresent()) {
            found.add(new ActiveContent(kind.get(), name, ""));
        } else if (name.equals("[Content_Types].xml")) {
            rewritten.put(name, withoutMissingParts(document.read(name)));
        } else if (name.endsWith(".xml")) {
            OfficeXml xml = new OfficeXml(name, budget);
            byte[] whole = document.read(name);
            byte[] without = xml.without(whole, removed);
            found.addAll(xml.found());
            rewritten.put(name, xml.found().isEmpty() && removed.isEmpty() ? whole : without);
        } else if (!rewritten.containsKey(name)) {
            document.read(name);
        }
    }

    /** The table of parts must not name parts that are no longer there. */
    private byte[] withoutMissingParts(byte[] types) {
        String text = new String(types, StandardCharsets.UTF_8);
        for (String name : document.names()) {
            if (OfficeParts.part(name).isPresent()) {
                text = text.replaceAll(
                        "<Override[^>]*PartName\\s*=\\s*\"/" + java.util.regex.Pattern.quote(name) + "\"[^>]*/>", "");
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void write(OutputStream out) throws IOException, Unacceptable {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : document.names()) {
                if (OfficeParts.part(name).isPresent()
                        || OfficeParts.part(owner(name)).isPresent()) {
                    continue;
                }
                byte[] bytes = rewritten.get(name);
                ZipEntry entry = new ZipEntry(name);
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(bytes == null ? document.read(name) : bytes);
                zip.closeEntry();
            }
        }
    }

    /** The part to which a file of relationships belongs: {@code word/_rels/document.xml.rels} to {@code word/document.xml}. */
    private static String owner(String name) {
        return name.endsWith(".rels") ? name.replaceFirst("_rels/([^/]*)\\.rels$", "$1") : name;
    }
}
