package org.chancery.files.content;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.chancery.files.content.ActiveContent.Kind;

/** The relationships of one part, and the same without those that act. */
final class Relationships {
    private final List<ActiveContent> found = new ArrayList<>();
    private final Set<String> removed = new LinkedHashSet<>();
    private final byte[] without;

    Relationships(String name, byte[] xml, Budget budget) throws XMLStreamException, Unacceptable {
        ByteArrayOutputStream out = new ByteArrayOutputStream(xml.length);
        XMLEventReader events = SafeXml.events(xml);
        XMLEventWriter writer = SafeXml.OUT.createXMLEventWriter(out, "UTF-8");
        boolean skipping = false;
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            budget.time();
            if (event instanceof StartElement start
                    && start.getName().getLocalPart().equals("Relationship")) {
                skipping = acts(name, start);
            }
            if (!skipping) {
                writer.add(event);
            }
            if (event.isEndElement()) {
                skipping = false;
            }
        }
        writer.close();
        without = out.toByteArray();
    }

    List<ActiveContent> found() {
        return found;
    }

    /** Ids of the relationships that act. */
    Set<String> removed() {
        return removed;
    }

    byte[] without() {
        return without;
    }

    private boolean acts(String name, StartElement start) {
        boolean external = "external".equalsIgnoreCase(value(start, "TargetMode"));
        Optional<Kind> kind = OfficeParts.relationship(value(start, "Type"), external);
        kind.ifPresent(one -> {
            removed.add(value(start, "Id"));
            if (external) {
                found.add(new ActiveContent(one, name, value(start, "Target")));
            }
        });
        return kind.isPresent();
    }

    private static String value(StartElement start, String name) {
        Attribute attribute = start.getAttributeByName(new QName(name));
        return attribute == null ? "" : attribute.getValue();
    }
}
