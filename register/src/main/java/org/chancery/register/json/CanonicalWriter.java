package org.chancery.register.json;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes a value by <a href="https://www.rfc-editor.org/rfc/rfc8785.html">RFC 8785</a>. */
final class CanonicalWriter {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private CanonicalWriter() {}

    static byte[] write(Json value) {
        StringBuilder out = new StringBuilder(256);
        write(value, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Json value, StringBuilder out) {
        switch (value) {
            case Json.Obj(Map<String, Json> members) -> writeMembers(members, out);
            case Json.Arr arr -> {
                out.append('[');
                for (int i = 0; i < arr.items().size(); i++) {
                    if (i > 0) {
                        out.append(',');
                    }
                    write(arr.items().get(i), out);
                }
                out.append(']');
            }
            case Json.Str(String text) -> writeText(text, out);
            case Json.Int(long number) -> out.append(number);
            case Json.Bool(boolean truth) -> out.append(truth);
            case Json.Null() -> out.append("null");
        }
    }

    private static void writeMembers(Map<String, Json> members, StringBuilder out) {
        char before = '{';
        if (members.isEmpty()) {
            out.append('{');
        }
        for (Map.Entry<String, Json> member : members.entrySet()) {
            out.append(before);
            before = ',';
            writeText(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
        }
        out.append('}');
    }

    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 15]);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
