package org.chancery.cli.output;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Maps, lists, texts and numbers as JSON. */
public final class Json {

    private static final JsonMapper LINES = JsonMapper.builder().build();
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /** Indented, for one object. */
    public static String pretty(Object tree) {
        return PRETTY.writeValueAsString(tree);
    }

    /** In one line. */
    public static String line(Object tree) {
        return LINES.writeValueAsString(tree);
    }
}
