package org.chancery.law.instrument;

import java.util.regex.Pattern;

/**
 * A participant: ISO 3166-1 alpha-3, withdrawn codes for former States (DDR, CSK, YUG, SUN), EUE for the European Union, XKX for Kosovo
 * (no position on status is implied), or {@code ORG-...} for another regional organisation.
 */
public record StateCode(String value) implements Comparable<StateCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}|ORG-[A-Z0-9-]{1,40}");

    public StateCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a State code (three capital letters): " + value);
        }
    }

    /** Whether this participant is an organisation of States and not a State. */
    public boolean isOrganisation() {
        return value.equals("EUE") || value.startsWith("ORG-");
    }

    @Override
    public int compareTo(StateCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
