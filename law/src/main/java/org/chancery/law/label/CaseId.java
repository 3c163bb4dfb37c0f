package org.chancery.law.label;

/** A case that a reader must have a need to know, for example {@code case-12}. */
public record CaseId(String name) implements Comparable<CaseId> {
    public CaseId {
        Name.require("a case", name);
    }

    @Override
    public int compareTo(CaseId other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
