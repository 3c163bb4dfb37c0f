package org.chancery.law.label;

/** An event that lowers labels when it is recorded, for example {@code trials-ended}. */
public record EventName(String name) implements Comparable<EventName> {
    public EventName {
        Name.require("an event", name);
    }

    @Override
    public int compareTo(EventName other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
