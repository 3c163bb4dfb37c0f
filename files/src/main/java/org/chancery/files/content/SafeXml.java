package org.chancery.files.content;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/** XML without document types and without anything from outside. */
final class SafeXml {
    private static final XMLInputFactory IN = XMLInputFactory.newDefaultFactory();
    static final XMLOutputFactory OUT = XMLOutputFactory.newDefaultFactory();

    static {
        IN.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        IN.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        IN.setProperty(XMLInputFactory.IS_COALESCING, true);
        IN.setXMLReporter((message, type, related, place) -> {});
    }

    private SafeXml() {}

    static XMLEventReader events(byte[] xml) throws XMLStreamException {
        return IN.createXMLEventReader(new ByteArrayInputStream(xml));
    }
}
