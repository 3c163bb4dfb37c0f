package org.chancery.text.akn;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.text.Problem;
import org.chancery.text.TextException;

/**
 * Reads Akoma Ntoso. Everything is kept: unknown elements, comments, white space, prefixes. Document type declarations and
 * with them entities are refused, so are more than {@link #MAX_DEPTH} nested elements and more than {@link #MAX_BYTES} bytes.
 */
public final class AknReader {
    /** Greatest nesting that is read. */
    public static final int MAX_DEPTH = 500;

    /** Greatest size that is read, in bytes. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final WstxInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final Map<String, Name> names = new HashMap<>();

    private AknReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
        factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
        return factory;
    }

    /** Reads a document from its bytes; the encoding is the one it declares. Throws {@link TextException} with the place. */
    public static AknDocument read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw TextException.of(
                    "too-large",
                    "the document has " + bytes.length + " bytes",
                    "Split it: at most " + MAX_BYTES + " bytes are read.");
        }
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                return new AknReader(xml).document();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /** Reads a document from a string. */
    public static AknDocument read(String text) {
        return read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static TextException malformed(XMLStreamException e) {
        Location at = e.getLocation();
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return new TextException(Problem.error(
                "malformed-xml",
                at == null ? 0 : at.getLineNumber(),
                at == null ? 0 : at.getColumnNumber(),
                message,
                "Correct the document at this place; nothing was read."));
    }

    private AknDocument document() throws XMLStreamException {
        List<Node> before = new ArrayList<>();
        List<Node> after = new ArrayList<>();
        List<Node> around = before;
        Element root = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    root = tree();
                    around = after;
                }
                case XMLStreamConstants.COMMENT -> around.add(new Comment(xml.getText()));
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> around.add(instruction());
                case XMLStreamConstants.DTD ->
                    throw new TextException(Problem.error(
                            "document-type",
                            xml.getLocation().getLineNumber(),
                            xml.getLocation().getColumnNumber(),
                            "a document type declaration is not accepted",
                            "Remove the DOCTYPE and write characters instead of entities."));
                default -> {}
            }
        }
        if (root == null) {
            throw TextException.of("malformed-xml", "the document has no element", "Give a whole document.");
        }
        return new AknDocument(List.copyOf(before), root, List.copyOf(after));
    }

    private Instruction instruction() {
        String data = xml.getPIData();
        return new Instruction(xml.getPITarget(), data == null ? "" : data);
    }

    private Element tree() throws XMLStreamException {
        Name name = name(xml.getNamespaceURI(), xml.getLocalName(), xml.getPrefix());
        List<Attribute> attributes = attributes();
        List<Node> children = new ArrayList<>(4);
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(tree());
                case XMLStreamConstants.END_ELEMENT -> {
                    return new Element(name, attributes, List.copyOf(children));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    children.add(new Text(xml.getText()));
                case XMLStreamConstants.COMMENT -> children.add(new Comment(xml.getText()));
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> children.add(instruction());
                default -> throw new XMLStreamException("an entity is not accepted", xml.getLocation());
            }
        }
    }

    private List<Attribute> attributes() {
        int declared = xml.getNamespaceCount();
        int count = xml.getAttributeCount();
        if (declared + count == 0) {
            return List.of();
        }
        Attribute[] attributes = new Attribute[declared + count];
        for (int i = 0; i < declared; i++) {
            String prefix = xml.getNamespacePrefix(i);
            String uri = xml.getNamespaceURI(i);
            Name name = prefix == null || prefix.isEmpty()
                    ? new Name(Name.XMLNS, "xmlns", "")
                    : new Name(Name.XMLNS, prefix, "xmlns");
            attributes[i] = new Attribute(name, uri == null ? "" : uri);
        }
        for (int i = 0; i < count; i++) {
            attributes[declared + i] = new Attribute(
                    name(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i), xml.getAttributePrefix(i)),
                    xml.getAttributeValue(i));
        }
        return List.of(attributes);
    }

    private Name name(
            @org.jspecify.annotations.Nullable String uri,
            String local,
            @org.jspecify.annotations.Nullable String prefix) {
        String namespace = uri == null ? "" : uri;
        String written = prefix == null ? "" : prefix;
        Name known = names.get(local);
        if (known != null
                && known.namespace().equals(namespace)
                && known.prefix().equals(written)) {
            return known;
        }
        Name fresh = new Name(namespace.equals(Name.AKN) ? Name.AKN : namespace, local, written);
        names.put(local, fresh);
        return fresh;
    }
}
