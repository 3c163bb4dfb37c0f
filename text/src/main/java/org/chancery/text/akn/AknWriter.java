package org.chancery.text.akn;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a document as XML in UTF-8. A namespace that is used but not declared is declared where it is first used. The
 * canonical form sorts attributes and never uses the short form of an empty element (Canonical XML 1.0).
 */
public final class AknWriter {
    private static final Comparator<Attribute> CANONICAL = Comparator.<Attribute, Integer>comparing(
                    a -> a.name().declaresNamespace() ? 0 : 1)
            .thenComparing(a -> a.name().declaresNamespace() ? "" : a.name().namespace())
            .thenComparing(a -> a.name().local());

    private final StringBuilder out;
    private final boolean canonical;
    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();

    private AknWriter(int size, boolean canonical) {
        this.out = new StringBuilder(size);
        this.canonical = canonical;
        scopes.push(Map.of("", "", "xml", Name.XML));
    }

    /** The document as text, with the XML declaration. */
    public static String write(AknDocument document) {
        AknWriter writer = new AknWriter(1 << 16, false);
        writer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        document.before().forEach(node -> {
            writer.node(node);
            writer.out.append('\n');
        });
        writer.element(document.root());
        document.after().forEach(node -> {
            writer.out.append('\n');
            writer.node(node);
        });
        return writer.out.append('\n').toString();
    }

    /** The document as bytes in UTF-8. */
    public static byte[] bytes(AknDocument document) {
        return write(document).getBytes(StandardCharsets.UTF_8);
    }

    /** One element as text, without declaration. */
    public static String write(Element element) {
        AknWriter writer = new AknWriter(1 << 10, false);
        writer.element(element);
        return writer.out.toString();
    }

    /** One element in canonical form. */
    public static String canonical(Element element) {
        AknWriter writer = new AknWriter(1 << 16, true);
        writer.element(element);
        return writer.out.toString();
    }

    private void node(Node node) {
        switch (node) {
            case Element element -> element(element);
            case Text text -> escape(text.value(), false);
            case Comment comment -> out.append("<!--").append(comment.value()).append("-->");
            case Instruction instruction -> {
                out.append("<?").append(instruction.target());
                if (!instruction.value().isEmpty()) {
                    out.append(' ').append(instruction.value());
                }
                out.append("?>");
            }
        }
    }

    private void element(Element element) {
        List<Attribute> attributes = declared(element);
        boolean scoped = attributes.stream().anyMatch(a -> a.name().declaresNamespace());
        if (scoped) {
            scopes.push(scope(attributes));
        }
        String written = element.name().written();
        out.append('<').append(written);
        for (Attribute attribute : attributes) {
            out.append(' ').append(attribute.name().written()).append("=\"");
            escape(attribute.value(), true);
            out.append('"');
        }
        if (element.children().isEmpty() && !canonical) {
            out.append("/>");
        } else {
            out.append('>');
            for (Node child : element.children()) {
                node(child);
            }
            out.append("</").append(written).append('>');
        }
        if (scoped) {
            scopes.pop();
        }
    }

    private Map<String, String> scope(List<Attribute> attributes) {
        Map<String, String> scope = new HashMap<>(scopes.element());
        for (Attribute attribute : attributes) {
            if (attribute.name().declaresNamespace()) {
                scope.put(prefixOf(attribute), attribute.value());
            }
        }
        return scope;
    }

    private static String prefixOf(Attribute declaration) {
        return declaration.name().prefix().isEmpty() ? "" : declaration.name().local();
    }

    private List<Attribute> declared(Element element) {
        List<Attribute> attributes = element.attributes();
        List<Attribute> missing = null;
        if (!inScope(element.name(), attributes)) {
            missing = new ArrayList<>();
            missing.add(declaration(element.name()));
        }
        for (Attribute attribute : attributes) {
            Name name = attribute.name();
            if (!name.prefix().isEmpty() && !name.declaresNamespace() && !inScope(name, attributes)) {
                missing = missing == null ? new ArrayList<>() : missing;
                missing.add(declaration(name));
            }
        }
        if (missing == null && !(canonical && attributes.size() > 1)) {
            return attributes;
        }
        List<Attribute> all = missing == null ? new ArrayList<>() : missing;
        all.addAll(attributes);
        if (canonical) {
            all.sort(CANONICAL);
        }
        return all;
    }

    private static Attribute declaration(Name name) {
        return new Attribute(
                name.prefix().isEmpty()
                        ? new Name(Name.XMLNS, "xmlns", "")
                        : new Name(Name.XMLNS, name.prefix(), "xmlns"),
                name.namespace());
    }

    private boolean inScope(Name name, List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            if (attribute.name().declaresNamespace() && prefixOf(attribute).equals(name.prefix())) {
                return attribute.value().equals(name.namespace());
            }
        }
        return name.namespace().equals(scopes.element().get(name.prefix()));
    }

    private void escape(String value, boolean attribute) {
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c > '>') {
                continue;
            }
            String entity = switch (c) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> attribute ? "" : "&gt;";
                case '"' -> attribute ? "&quot;" : "";
                case '\r' -> "&#xD;";
                case '\n' -> attribute ? "&#xA;" : "";
                case '\t' -> attribute ? "&#x9;" : "";
                default -> "";
            };
            if (!entity.isEmpty()) {
                out.append(value, from, i).append(entity);
                from = i + 1;
            }
        }
        out.append(value, from, value.length());
    }
}
