package org.chancery.register.act;

/** Number of an act in the register: the index of its leaf, from 0 and without gaps. Act 0 opens the log. */
public record ActNumber(long value) implements Comparable<ActNumber> {
    public ActNumber {
        if (value < 0) {
            throw new IllegalArgumentException("acts are numbered from 0, not " + value);
        }
    }

    @Override
    public int compareTo(ActNumber other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
