package org.chancery.files.content;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.chancery.files.content.ActiveContent.Kind;

/** A part of an office document, read for fields and formulas that act, and written anew without them. */
final class OfficeXml {
    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    private final String name;
    private final Budget budget;
    private final List<ActiveContent> found = new ArrayList<>();
    private final StringBuilder instruction = new StringBuilder();

    OfficeXml(String name, Budget budget) {
        this.name = name;
        this.budget = budget;
    }

    List<ActiveContent> found() {
        return found;
    }

    /** @param removed relationships that no longer exist; elements that refer to them go with what they hold */
    byte[] without(byte[] xml, Set<String> removed) throws XMLStreamException, Unacceptable {
        ByteArrayOutputStream out = new ByteArrayOutputStream(xml.length);
        XMLEventReader events = SafeXml.events(xml);
        XMLEventWriter writer = SafeXml.OUT.createXMLEventWriter(out, "UTF-8");
        int depth = 0;
        int skippedFrom = -1;
        boolean acting = false;
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            budget.time();
            if (event instanceof StartElement start) {
                budget.depth(++depth, name);
                if (skippedFrom < 0 && refersTo(start, removed)) {
                    skippedFrom = depth;
                }
                acting = start(start);
                if (skippedFrom < 0) {
                    writer.add(harmless(start));
                }
            } else if (skippedFrom < 0) {
                boolean blank = event.isCharacters()
                        && acting
                        && acts(event.asCharacters().getData());
                writer.add(blank ? EVENTS.createCharacters(" ") : event);
            }
            if (event.isEndElement()) {
                if (depth-- == skippedFrom) {
                    skippedFrom = -1;
                }
                acting = false;
            }
        }
        writer.close();
        return out.toByteArray();
    }

    /** Whether the text of this element is an instruction. Instructions may be cut into pieces until the field begins or ends. */
    private boolean start(StartElement start) {
        String local = start.getName().getLocalPart();
        if (local.equals("fldChar") || local.equals("p")) {
            instruction.setLength(0);
        }
        return switch (local) {
            case "instrText", "delInstrText" -> true;
            case "f", "definedName" -> {
                instruction.setLength(0);
                yield true;
            }
            default -> false;
        };
    }

    private boolean acts(String text) {
        instruction.append(text);
        Optional<Kind> kind = OfficeParts.instruction(instruction.toString());
        kind.ifPresent(one ->
                found.add(new ActiveContent(one, name, instruction.toString().strip())));
        return kind.isPresent();
    }

    private StartElement harmless(StartElement start) {
        Attribute simple = attribute(start, "instr");
        if (simple == null) {
            return start;
        }
        Optional<Kind> kind = OfficeParts.instruction(simple.getValue());
        if (kind.isEmpty()) {
            return start;
        }
        found.add(new ActiveContent(kind.get(), name, simple.getValue().strip()));
        List<Attribute> attributes = new ArrayList<>();
        start.getAttributes()
                .forEachRemaining(attribute -> attributes.add(
                        attribute.equals(simple) ? EVENTS.createAttribute(simple.getName(), " ") : attribute));
        return EVENTS.createStartElement(start.getName(), attributes.iterator(), start.getNamespaces());
    }

    private static @org.jspecify.annotations.Nullable Attribute attribute(StartElement start, String local) {
        for (Iterator<Attribute> all = start.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            if (attribute.getName().getLocalPart().equals(local)) {
                return attribute;
            }
        }
        return null;
    }

    private static boolean refersTo(StartElement start, Set<String> removed) {
        if (removed.isEmpty()) {
            return false;
        }
        for (Iterator<Attribute> all = start.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            QName key = attribute.getName();
            if (key.getNamespaceURI().endsWith("/relationships") && removed.contains(attribute.getValue())) {
                return true;
            }
        }
        return false;
    }
}
