package org.chancery.register.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON and refuses, before anything is canonicalised: invalid UTF-8, half surrogates, noncharacters, text outside normal form
 * C, duplicate keys, fractions and exponents, whole numbers beyond 2^53 − 1, minus zero, nesting deeper than 64, trailing text.
 */
final class StrictParser {
    private static final int MAX_DEPTH = 64;

    private final String text;
    private int at;
    private int depth;

    private StrictParser(String text) {
        this.text = text;
    }

    static Json parse(byte[] utf8) {
        try {
            return parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(utf8))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new JsonRefused("not valid UTF-8");
        }
    }

    static Json parse(String text) {
        StrictParser parser = new StrictParser(text);
        Json value = parser.value();
        parser.skipSpace();
        if (parser.at < text.length()) {
            throw parser.refused("text follows after the value");
        }
        return value;
    }

    private Json value() {
        skipSpace();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new Json.Str(string());
            case 't' -> literal("true", new Json.Bool(true));
            case 'f' -> literal("false", new Json.Bool(false));
            case 'n' -> literal("null", Json.NULL);
            default -> number();
        };
    }

    private Json object() {
        descend();
        Map<String, Json> members = new HashMap<>();
        for (boolean more = !opensEmpty('}'); more; more = continues('}')) {
            skipSpace();
            if (peek() != '"') {
                throw refused("a member name in quotes is expected");
            }
            String key = string();
            skipSpace();
            if (next() != ':') {
                throw refused("':' is expected after \"" + key + "\"");
            }
            if (members.put(key, value()) != null) {
                throw refused("key \"" + key + "\" occurs twice");
            }
        }
        depth--;
        return new Json.Obj(members);
    }

    private Json array() {
        descend();
        List<Json> items = new ArrayList<>();
        for (boolean more = !opensEmpty(']'); more; more = continues(']')) {
            items.add(value());
        }
        depth--;
        return new Json.Arr(items);
    }

    private void descend() {
        at++;
        if (++depth > MAX_DEPTH) {
            throw refused("nesting is deeper than " + MAX_DEPTH);
        }
    }

    private boolean opensEmpty(char end) {
        skipSpace();
        if (peek() == end) {
            at++;
            return true;
        }
        return false;
    }

    private boolean continues(char end) {
        skipSpace();
        char c = next();
        if (c != ',' && c != end) {
            throw refused("',' or '" + end + "' is expected");
        }
        return c == ',';
    }

    private Json literal(String word, Json value) {
        if (!text.startsWith(word, at)) {
            throw refused("not a JSON value");
        }
        at += word.length();
        return value;
    }

    private Json number() {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        int digits = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == digits) {
            throw refused("not a JSON value");
        }
        if (at < text.length() && ".eE".indexOf(text.charAt(at)) >= 0) {
            throw refused("fractions and exponents are not used; write a decimal as a string");
        }
        String written = text.substring(start, at);
        if (text.charAt(digits) == '0' && written.length() > 1) {
            throw refused("number " + written + " should be written without leading zero or minus");
        }
        if (written.length() > 17) {
            throw refused("number " + written + " is beyond 2^53 - 1; write it as a string");
        }
        return new Json.Int(Long.parseLong(written));
    }

    private String string() {
        at++;
        int start = at;
        while (peek() != '"' && peek() != '\\' && peek() >= 0x20) {
            at++;
        }
        if (peek() == '"') {
            return text.substring(start, at++);
        }
        return escaped(new StringBuilder(text.substring(start, at)));
    }

    private String escaped(StringBuilder out) {
        for (char c = next(); c != '"'; c = next()) {
            if (c < 0x20) {
                throw refused("a control character must be escaped");
            }
            out.append(c == '\\' ? escape() : c);
        }
        return out.toString();
    }

    private char escape() {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw refused("unknown escape \\" + c);
        };
    }

    private char unicode() {
        int point = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(next(), 16);
            if (digit < 0 || text.charAt(at - 1) > 'f') {
                throw refused("\\u needs four hexadecimal digits");
            }
            point = point * 16 + digit;
        }
        return (char) point;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw refused("the text ends too early");
        }
        return text.charAt(at);
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }

    private JsonRefused refused(String why) {
        return new JsonRefused(why + " (character " + at + ")");
    }
}
