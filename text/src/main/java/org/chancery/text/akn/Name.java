package org.chancery.text.akn;

/**
 * Name of an element or attribute.
 *
 * @param namespace namespace address, empty for none
 * @param local name without prefix
 * @param prefix prefix as written in the source, empty for none
 */
public record Name(String namespace, String local, String prefix) {
    /** Namespace of Akoma Ntoso 3.0. */
    public static final String AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /** Namespace of the {@code xml:} prefix. */
    public static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** Namespace of namespace declarations. */
    public static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    /** An Akoma Ntoso element name without prefix. */
    public static Name akn(String local) {
        return new Name(AKN, local, "");
    }

    /** An attribute name in no namespace. */
    public static Name plain(String local) {
        return new Name("", local, "");
    }

    /** The name as written: {@code prefix:local} or {@code local}. */
    public String written() {
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    /** Whether this is the declaration of a namespace. */
    public boolean declaresNamespace() {
        return namespace.equals(XMLNS);
    }
}
