package org.chancery.text.export;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Notices;

/** Writes a text as an electronic book (EPUB 3.3) with contents. */
public final class EpubWriter {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private EpubWriter() {}

    /** The book of a document; {@code modified} is the time that the format requires. */
    public static byte[] write(AknDocument document, Instant modified) {
        return write(document, modified, Images.none());
    }

    /** The book of a document with its pictures. */
    public static byte[] write(AknDocument document, Instant modified, Images images) {
        String title = HtmlPage.title(document);
        String language = HtmlPage.language(document);
        String identifier = document.root()
                .descendants()
                .filter(e -> e.is("FRBRExpression"))
                .flatMap(e -> e.child("FRBRthis").stream())
                .findFirst()
                .map(e -> e.attributeOr("value", ""))
                .orElse("");
        Element work = document.work();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/epub+zip");
        parts.put(
                "META-INF/container.xml",
                HEAD
                        + "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
                        + "<rootfile full-path=\"book.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>");
        parts.put(
                "book.opf",
                HEAD
                        + "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\">"
                        + "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:identifier id=\"id\">"
                        + Links.escaped(identifier.isEmpty() ? title : identifier) + "</dc:identifier><dc:title>"
                        + Links.escaped(title) + "</dc:title><dc:language>" + language
                        + "</dc:language>" + description(work) + "<meta property=\"dcterms:modified\">"
                        + modified.truncatedTo(ChronoUnit.SECONDS)
                        + "</meta></metadata><manifest>"
                        + "<item id=\"text\" href=\"text.xhtml\" media-type=\"application/xhtml+xml\"/>"
                        + "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>"
                        + "</manifest><spine><itemref idref=\"text\"/></spine></package>");
        parts.put(
                "text.xhtml",
                xhtml(images.within(
                        HtmlPage.of(work, title, language), (tag, description) -> Images.Tags.described(description))));
        parts.put("nav.xhtml", navigation(work, title, language));
        return DocxParts.archive(parts);
    }

    private static String description(Element work) {
        return Notices.of(work)
                .map(notice -> "<dc:description>" + Links.escaped(notice) + "</dc:description>")
                .orElse("");
    }

    private static String xhtml(String page) {
        return HEAD + page;
    }

    private static String navigation(Element work, String title, String language) {
        HtmlWriter writer = new HtmlWriter(language);
        writer.body(work);
        StringBuilder out = new StringBuilder(HEAD + "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\""
                + " xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"" + language + "\" xml:lang=\"" + language
                + "\"><head><title>" + Links.escaped(title) + "</title></head><body><nav epub:type=\"toc\"><ol>");
        if (writer.headings.isEmpty()) {
            out.append("<li><a href=\"text.xhtml\">")
                    .append(Links.escaped(title))
                    .append("</a></li>");
        }
        for (HtmlWriter.Heading heading : writer.headings) {
            out.append("<li><a href=\"text.xhtml#")
                    .append(Links.escaped(heading.id()))
                    .append("\">")
                    .append(Links.escaped(heading.text()))
                    .append("</a></li>");
        }
        return out.append("</ol></nav></body></html>").toString();
    }
}
