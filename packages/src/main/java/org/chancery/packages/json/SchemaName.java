package org.chancery.packages.json;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name and version of a record's schema, written {@code treaty.signature/1}. */
record SchemaName(String name, int version) {

    /** The key under which it stands in a record. */
    static final String KEY = "schema";

    private static final Pattern FORM = Pattern.compile("([a-z]+\\.[a-z-]+)/([1-9][0-9]{0,5})");

    /**
     * The schema of the record.
     *
     * @throws UnreadableRecordException if the record names none
     */
    static SchemaName of(Map<String, ?> tree) {
        Object written = tree.get(KEY);
        if (written instanceof String text) {
            Matcher m = FORM.matcher(text);
            if (m.matches()) {
                return new SchemaName(m.group(1), Integer.parseInt(m.group(2)));
            }
        }
        throw new UnreadableRecordException("the record names no schema of the form treaty.signature/1: " + written);
    }

    @Override
    public String toString() {
        return name + "/" + version;
    }
}
