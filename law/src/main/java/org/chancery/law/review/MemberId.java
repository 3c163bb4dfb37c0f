package org.chancery.law.review;

import java.util.regex.Pattern;

/** Who takes part in a review: an office or seat, never a person's name. */
public record MemberId(String value) implements Comparable<MemberId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    public MemberId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a seat (lower-case letters, digits, hyphens): " + value);
        }
    }

    @Override
    public int compareTo(MemberId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
