package org.chancery.text.akn;

/**
 * One attribute, or one namespace declaration (then its name is in the namespace {@link Name#XMLNS}).
 *
 * @param name its name
 * @param value its value, unescaped
 */
public record Attribute(Name name, String value) {
    /** An attribute in no namespace. */
    public static Attribute of(String local, String value) {
        return new Attribute(Name.plain(local), value);
    }
}
