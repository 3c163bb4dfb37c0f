package org.chancery.law.act;

import java.util.regex.Pattern;

/** Identifier of an act, unique within its agreement and stable for ever, for example {@code GBR-signature-2013-06-03}. */
public record ActId(String value) implements Comparable<ActId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    public ActId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an act id (letters, digits, . _ -, at most 100): " + value);
        }
    }

    @Override
    public int compareTo(ActId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
