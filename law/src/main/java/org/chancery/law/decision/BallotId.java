package org.chancery.law.decision;

import java.util.regex.Pattern;

/** Identifier of a ballot or of a silence procedure. An amended text is put to a new one. */
public record BallotId(String value) implements Comparable<BallotId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    public BallotId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a ballot id (letters, digits, . _ -, at most 100): " + value);
        }
    }

    @Override
    public int compareTo(BallotId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
