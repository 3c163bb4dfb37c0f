package org.chancery.register.act;

import java.util.Optional;
import java.util.Set;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;

/**
 * A wish to record an act.
 *
 * @param kind kind of the act
 * @param schema version of the content's schema; must be the newest that the register knows
 * @param content the act itself, without names of persons
 * @param personal names of persons, kept apart so that they can be erased, or {@link Json#NULL}
 * @param label 0 for a public act; any other label makes the leaf show {@code restricted} only
 * @param precondition checked in the writer's transaction, after all earlier acts were projected
 * @param subjects what the precondition looks at and the projections change, such as {@code att/FRA}: two commands without a common
 *     subject do not touch each other, and the writer then saves a round trip; empty means that the command may touch anything
 * @param onceKey if present, a second command with this key gives the first one's receipt
 */
public record Command(
        Kind kind,
        int schema,
        Json.Obj content,
        Json personal,
        int label,
        Precondition precondition,
        Set<String> subjects,
        Optional<String> onceKey) {
    /** Label of what everyone may read. */
    public static final int PUBLIC = 0;

    public Command {
        subjects = Set.copyOf(subjects);
        if (label < 0 || schema < 1) {
            throw new IllegalArgumentException("labels count from 0 and schemas from 1, not " + label + ", " + schema);
        }
        if (kind.equals(Kind.RESTRICTED)) {
            throw new IllegalArgumentException("restricted is what a leaf shows, not the kind of an act");
        }
    }

    /** A public act without personal data or precondition. */
    public static Command of(Kind kind, int schema, Json.Obj content) {
        return new Command(kind, schema, content, Json.NULL, PUBLIC, Precondition.NONE, Set.of(), Optional.empty());
    }

    /** The same with names of persons. */
    public Command withPersonal(Json.Obj names) {
        return new Command(kind, schema, content, names, label, precondition, subjects, onceKey);
    }

    /** The same, restricted to those who may read a label other than 0. */
    public Command restrictedTo(int labelId) {
        return new Command(kind, schema, content, personal, labelId, precondition, subjects, onceKey);
    }

    /** The same, recorded only if the condition holds when its turn comes. */
    public Command onlyIf(Precondition condition) {
        return new Command(kind, schema, content, personal, label, condition, subjects, onceKey);
    }

    /** The same, touching these subjects only. */
    public Command about(String... touched) {
        return new Command(kind, schema, content, personal, label, precondition, Set.of(touched), onceKey);
    }

    /** The same, recorded at most once under this key, so that a caller may safely repeat it. */
    public Command once(String key) {
        return new Command(kind, schema, content, personal, label, precondition, subjects, Optional.of(key));
    }
}
