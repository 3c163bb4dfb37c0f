package org.chancery.text.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element with its attributes and children, in document order. Immutable: changes return a new element.
 *
 * @param name its name
 * @param attributes attributes and namespace declarations in the order of the source
 * @param children what it holds
 */
public record Element(Name name, List<Attribute> attributes, List<Node> children) implements Node {

    /** An Akoma Ntoso element without attributes. */
    public static Element of(String local, List<? extends Node> children) {
        return new Element(Name.akn(local), List.of(), List.copyOf(children));
    }

    /** An Akoma Ntoso element with attributes. */
    public static Element of(String local, List<Attribute> attributes, List<? extends Node> children) {
        return new Element(Name.akn(local), attributes, List.copyOf(children));
    }

    /** An Akoma Ntoso element that holds only text. */
    public static Element text(String local, String text) {
        return of(local, text.isEmpty() ? List.of() : List.of(new Text(text)));
    }

    /** An empty Akoma Ntoso element with attributes given as name, value, name, value. */
    public static Element empty(String local, String... namesAndValues) {
        List<Attribute> attributes = new ArrayList<>(namesAndValues.length / 2);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.add(Attribute.of(namesAndValues[i], namesAndValues[i + 1]));
        }
        return new Element(Name.akn(local), attributes, List.of());
    }

    /** The name without prefix. */
    public String local() {
        return name.local();
    }

    /** Whether this is the Akoma Ntoso element of that name. */
    public boolean is(String local) {
        return name.local().equals(local) && name.namespace().equals(Name.AKN);
    }

    /** Value of an attribute in no namespace, or null. */
    public @Nullable String attribute(String local) {
        for (Attribute attribute : attributes) {
            if (attribute.name().local().equals(local)
                    && attribute.name().namespace().isEmpty()) {
                return attribute.value();
            }
        }
        return null;
    }

    /** Value of an attribute in no namespace, or the empty string. */
    public String attributeOr(String local, String otherwise) {
        String value = attribute(local);
        return value == null ? otherwise : value;
    }

    /** The element's {@code eId}, if it has one. */
    public Optional<String> eId() {
        return Optional.ofNullable(attribute("eId"));
    }

    /** With an attribute set; its place is kept if it was there, else it comes last. */
    public Element with(String local, String value) {
        List<Attribute> changed = new ArrayList<>(attributes.size() + 1);
        boolean found = false;
        for (Attribute attribute : attributes) {
            if (attribute.name().local().equals(local)
                    && attribute.name().namespace().isEmpty()) {
                changed.add(new Attribute(attribute.name(), value));
                found = true;
            } else {
                changed.add(attribute);
            }
        }
        if (!found) {
            changed.add(Attribute.of(local, value));
        }
        return new Element(name, changed, children);
    }

    /** Without an attribute. */
    public Element without(String local) {
        return new Element(
                name,
                attributes.stream()
                        .filter(a -> !(a.name().local().equals(local)
                                && a.name().namespace().isEmpty()))
                        .toList(),
                children);
    }

    /** With other children. */
    public Element withChildren(List<? extends Node> replacement) {
        return new Element(name, attributes, List.copyOf(replacement));
    }

    /** Child elements, in order. */
    public List<Element> elements() {
        List<Element> found = new ArrayList<>(children.size());
        for (Node child : children) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    /** The first child element of that Akoma Ntoso name. */
    public Optional<Element> child(String local) {
        for (Node child : children) {
            if (child instanceof Element element && element.is(local)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** This element and all below it, in document order. */
    public Stream<Element> descendants() {
        List<Element> all = new ArrayList<>();
        collect(this, all);
        return all.stream();
    }

    private static void collect(Element element, List<Element> all) {
        all.add(element);
        for (Node child : element.children) {
            if (child instanceof Element inner) {
                collect(inner, all);
            }
        }
    }

    /** All characters below this element, in order, unchanged. */
    public String text() {
        if (children.size() == 1 && children.getFirst() instanceof Text only) {
            return only.value();
        }
        StringBuilder out = new StringBuilder();
        appendText(out);
        return out.toString();
    }

    private void appendText(StringBuilder out) {
        for (Node child : children) {
            if (child instanceof Text text) {
                out.append(text.value());
            } else if (child instanceof Element element) {
                element.appendText(out);
            }
        }
    }
}
