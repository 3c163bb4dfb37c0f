package org.chancery.register.act;

import java.util.List;
import org.chancery.register.json.Json;

/**
 * A wish to erase an act's names of persons, or a restricted act as a whole.
 *
 * @param number of the act
 * @param whole true for the content too; only a restricted act that was not published can be erased as a whole
 * @param ground why, as a code or reference that names no person
 * @param offices the two offices that decided it, not the same twice; names of persons belong into {@code persons}
 * @param persons names of those who decided, kept in the personal part of the act of erasure, or {@link Json#NULL}
 */
public record Erasure(ActNumber number, boolean whole, String ground, List<String> offices, Json persons) {
    public Erasure {
        offices = List.copyOf(offices);
        if (ground.isBlank()) {
            throw new IllegalArgumentException("an erasure has a ground");
        }
        if (offices.size() != 2 || offices.getFirst().equals(offices.getLast())) {
            throw new IllegalArgumentException("an erasure is decided by two offices, not by " + offices);
        }
    }

    /** Of the names of persons only. */
    public static Erasure ofPersonal(ActNumber number, String ground, String first, String second) {
        return new Erasure(number, false, ground, List.of(first, second), Json.NULL);
    }

    /** Of the whole act. */
    public static Erasure ofWhole(ActNumber number, String ground, String first, String second) {
        return new Erasure(number, true, ground, List.of(first, second), Json.NULL);
    }
}
