package org.chancery.register.act;

import java.time.Instant;
import java.util.Optional;
import org.chancery.register.envelope.Arrival;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;
import org.chancery.register.tree.Hash;

/**
 * A recorded act with its opened content, in the newest version of its schema.
 *
 * @param number place in the register
 * @param kind real kind, also for a restricted act
 * @param schema version of the content as it stands here
 * @param recorded when the register recorded it, UTC milliseconds
 * @param content what was decided or received; names offices, not persons
 * @param personal names of persons, or {@link Json#NULL}
 * @param label label under which it was recorded; 0 is PUBLIC
 * @param leafHash hash of its leaf
 * @param arrival how a restricted act came in; empty for public acts
 */
public record Act(
        ActNumber number,
        Kind kind,
        int schema,
        Instant recorded,
        Json.Obj content,
        Json personal,
        int label,
        Hash leafHash,
        Optional<Arrival> arrival) {
    /** The same without names of persons. */
    public Act withoutPersonal() {
        return new Act(number, kind, schema, recorded, content, Json.NULL, label, leafHash, arrival);
    }
}
