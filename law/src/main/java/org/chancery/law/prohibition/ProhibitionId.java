package org.chancery.law.prohibition;

import java.util.regex.Pattern;

/** Code of a rule in the catalogue, for example {@code P06}. */
public record ProhibitionId(String value) implements Comparable<ProhibitionId> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]{0,19}");

    public ProhibitionId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a prohibition (capital letters, digits, -): " + value);
        }
    }

    @Override
    public int compareTo(ProhibitionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
