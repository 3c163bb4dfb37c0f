package org.chancery.server.technologies;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.chancery.register.act.Precondition;
import org.chancery.register.act.Refusal;
import org.chancery.register.act.Rules;
import org.chancery.register.json.Json;
import org.chancery.server.ledger.ActRules;
import org.springframework.stereotype.Component;

/** What must hold when an act about a technology is recorded, at once or at a tick, whatever was looked at before. */
@Component
final class TechnologyRules implements ActRules {

    /** No technology has this id. */
    static final String IS_NEW = "technologies.is-new";

    /** The latest statement is the one that was looked at. */
    static final String IS_AS_SEEN = "technologies.is-as-seen";

    /** The technology is there, and the State does not notify it yet. */
    static final String MAY_JOIN = "technologies.may-join";

    /** The technology is there, and the last act of its scope test is the one that was looked at. */
    static final String IS_SCOPE_AS_SEEN = "technologies.is-scope-as-seen";

    /** The technology is there. */
    static final String IS_KNOWN = "technologies.is-known";

    private static final String LAST_OF_SCOPE =
            "select coalesce(max(number), 0) from technologies.scope_facts where technology = ?";
    private static final String NUMBER = "select number from technologies.technology_facts where technology = ?";
    private static final String STATES =
            "select exists (select from technologies.technology_facts where technology = ?),"
                    + " exists (select from technologies.technology_facts where technology = ? and state = ?)"
                    + " or exists (select from technologies.join_facts where technology = ? and state = ?)";

    TechnologyRules() {}

    @Override
    public Rules addTo(Rules known) {
        return known.with(IS_NEW, asked -> connection -> refusedIf(number(connection, NUMBER, id(asked)) != 0, "known"))
                .with(IS_AS_SEEN, TechnologyRules::asSeen)
                .with(MAY_JOIN, TechnologyRules::mayJoin)
                .with(IS_SCOPE_AS_SEEN, TechnologyRules::scopeAsSeen)
                .with(
                        IS_KNOWN,
                        asked -> connection -> refusedIf(number(connection, NUMBER, id(asked)) == 0, "unknown"));
    }

    private static Precondition asSeen(Json.Obj asked) {
        return connection ->
                refusedIf(number(connection, NUMBER, id(asked)) != asked.number("after"), "changed-meanwhile");
    }

    private static Precondition mayJoin(Json.Obj asked) {
        return connection -> {
            try (PreparedStatement query = connection.prepareStatement(STATES)) {
                UUID id = id(asked);
                query.setObject(1, id);
                query.setObject(2, id);
                query.setString(3, asked.text("state"));
                query.setObject(4, id);
                query.setString(5, asked.text("state"));
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return row.getBoolean(1)
                            ? refusedIf(row.getBoolean(2), "joined-already")
                            : refusedIf(true, "unknown");
                }
            }
        };
    }

    private static Precondition scopeAsSeen(Json.Obj asked) {
        return connection -> number(connection, NUMBER, id(asked)) == 0
                ? refusedIf(true, "unknown")
                : refusedIf(number(connection, LAST_OF_SCOPE, id(asked)) != asked.number("after"), "changed-meanwhile");
    }

    static UUID id(Json.Obj asked) {
        return UUID.fromString(asked.text("technology"));
    }

    static Optional<Refusal> refusedIf(boolean wrong, String why) {
        return wrong ? Optional.of(Refusal.of("technology-" + why)) : Optional.empty();
    }

    /** Number of the latest act; 0, which opens the log, where there is none. */
    private static long number(Connection connection, String question, UUID id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(question)) {
            query.setObject(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }
}
