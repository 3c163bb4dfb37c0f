package org.chancery.server.web.part;

/**
 * A field of a form that needs no JavaScript.
 *
 * @param name in the address or the form's data
 * @param label the word before it
 * @param value what it holds now
 * @param hint a line of help, or nothing
 * @param error what is wrong with the value and what would be right, or nothing
 */
public record Field(String name, String label, String value, String hint, String error) {

    /** A field without hint or error. */
    public Field(String name, String label, String value) {
        this(name, label, value, "", "");
    }

    /** The names of the lines that describe the field, for readers who hear the page. */
    public String describedBy() {
        return (hint.isEmpty() ? "" : name + "-hint ") + (error.isEmpty() ? "" : name + "-error");
    }
}
