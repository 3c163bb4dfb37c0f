package org.chancery.law.decision.proposal;

import java.util.regex.Pattern;

/** Identifier of an amendment to a proposal, unique within it, for example {@code A-3}. */
public record AmendmentId(String value) implements Comparable<AmendmentId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    public AmendmentId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an amendment id (letters, digits, . _ -, at most 100): " + value);
        }
    }

    @Override
    public int compareTo(AmendmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
