package org.chancery.law.instrument;

import java.util.regex.Pattern;

/** Stable identifier of an agreement, as its folder is named: lower-case letters, digits and hyphens, for example {@code ccw-p4}. */
public record AgreementId(String value) implements Comparable<AgreementId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?");

    public AgreementId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an agreement id (lower-case letters, digits, hyphens): " + value);
        }
    }

    @Override
    public int compareTo(AgreementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
