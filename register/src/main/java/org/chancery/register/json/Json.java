package org.chancery.register.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A JSON value of the strict kind that acts are written in. Numbers are whole and within ±(2^53 − 1); decimals and dates are
 * strings. Values can only be built valid, so that writing them never fails.
 */
public sealed interface Json {
    /** The value that stands for "nothing". */
    Json NULL = new Null();

    /** Bytes by RFC 8785: keys in order of UTF-16 code units, no white space, shortest escapes. */
    default byte[] canonical() {
        return CanonicalWriter.write(this);
    }

    /** Reads strict JSON text in UTF-8; see {@link StrictParser} for what is refused. */
    static Json parse(byte[] utf8) {
        return StrictParser.parse(utf8);
    }

    /** Reads strict JSON text. */
    static Json parse(String text) {
        return StrictParser.parse(text);
    }

    /** An object with its members in canonical order. */
    record Obj(Map<String, Json> members) implements Json {
        public Obj {
            TreeMap<String, Json> sorted = new TreeMap<>();
            members.forEach((key, value) -> sorted.put(Strings.checked(key), value));
            members = java.util.Collections.unmodifiableSortedMap(sorted);
        }

        /** The member of this name; a missing one is an error that names it. */
        public Json get(String name) {
            Json value = members.get(name);
            if (value == null) {
                throw new JsonRefused("member \"" + name + "\" is missing; present are " + members.keySet());
            }
            return value;
        }

        /** The member of this name as text. */
        public String text(String name) {
            if (get(name) instanceof Str(String value)) {
                return value;
            }
            throw new JsonRefused("member \"" + name + "\" should be text");
        }

        /** The member of this name as a whole number. */
        public long number(String name) {
            if (get(name) instanceof Int(long value)) {
                return value;
            }
            throw new JsonRefused("member \"" + name + "\" should be a whole number");
        }

        /** A copy with one member set. */
        public Obj with(String name, Json value) {
            TreeMap<String, Json> copy = new TreeMap<>(members);
            copy.put(name, value);
            return new Obj(copy);
        }

        /** A copy with one member set to text. */
        public Obj with(String name, String value) {
            return with(name, new Str(value));
        }

        /** A copy with one member set to a whole number. */
        public Obj with(String name, long value) {
            return with(name, new Int(value));
        }
    }

    /** A list of values. */
    record Arr(List<Json> items) implements Json {
        public Arr {
            items = List.copyOf(items);
        }
    }

    /** Text in Unicode normal form C. */
    record Str(String value) implements Json {
        public Str {
            Strings.checked(value);
        }
    }

    /** A whole number within ±(2^53 − 1). */
    record Int(long value) implements Json {
        static final long LIMIT = (1L << 53) - 1;

        public Int {
            if (value > LIMIT || value < -LIMIT) {
                throw new JsonRefused("number " + value + " is beyond 2^53 - 1; write it as a string");
            }
        }
    }

    /** True or false. */
    record Bool(boolean value) implements Json {}

    /** The single null. */
    record Null() implements Json {}

    /** An object without members, to build on with {@link Obj#with}. */
    static Obj object() {
        return new Obj(Map.of());
    }
}
