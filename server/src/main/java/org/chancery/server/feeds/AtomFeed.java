package org.chancery.server.feeds;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An Atom feed (RFC 4287), newest entry first.
 *
 * @param id an address that never changes
 * @param language BCP 47 tag of the titles and summaries
 * @param updated time of the newest entry, in UTC
 */
public record AtomFeed(
        String id,
        String title,
        String author,
        String language,
        String self,
        String page,
        Instant updated,
        List<Entry> entries) {

    /** One act: {@code id} never changes, {@code updated} is when the register recorded it. */
    public record Entry(String id, String title, String link, Instant updated, String summary) {}

    public static final String MEDIA_TYPE = "application/atom+xml;charset=UTF-8";

    public AtomFeed {
        entries = List.copyOf(entries);
    }

    /** The feed as XML. */
    public String xml() {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.writeAttribute("xml:lang", language);
            element(xml, "id", id);
            element(xml, "title", title);
            element(xml, "updated", updated.toString());
            author(xml);
            link(xml, "self", self);
            link(xml, "alternate", page);
            for (Entry entry : entries) {
                write(xml, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the feed " + id + " cannot be written", e);
        }
        return text.toString();
    }

    private void author(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", author);
        xml.writeEndElement();
    }

    private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", entry.id());
        element(xml, "title", entry.title());
        element(xml, "updated", entry.updated().toString());
        link(xml, "alternate", entry.link());
        element(xml, "summary", entry.summary());
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
