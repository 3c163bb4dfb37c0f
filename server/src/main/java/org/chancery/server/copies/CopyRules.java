package org.chancery.server.copies;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.register.act.Precondition;
import org.chancery.register.act.Refusal;
import org.chancery.register.act.Rules;
import org.chancery.register.json.Json;
import org.chancery.server.ledger.ActRules;
import org.springframework.stereotype.Component;

/** What must hold at the tick that records an act about a copy, whatever was looked at when it was received. */
@Component("copies.copyRules")
final class CopyRules implements ActRules {

    /** The number and the code are free, and the holder may read under the label now. */
    static final String MAY_BE_ISSUED = "copies.may-be-issued";

    /** The copy stands where this can become of it. */
    static final String MAY_BECOME = "copies.may-become";

    private static final String TAKEN =
            "select exists (select from copies.issue_facts where document = ?::uuid and k = ?"
                    + " or code = ?), exists (select from register.reader_label where reader in ('*', ?) and label_id = ?"
                    + " and valid_from <= now() and now() < valid_until) or exists (select from register.reader_sees_all"
                    + " where reader = ? and valid_from <= now() and now() < valid_until)";

    CopyRules() {}

    @Override
    public Rules addTo(Rules known) {
        return known.with(MAY_BE_ISSUED, CopyRules::mayBeIssued).with(MAY_BECOME, CopyRules::mayBecome);
    }

    private static Precondition mayBeIssued(Json.Obj asked) {
        return connection -> {
            try (PreparedStatement query = connection.prepareStatement(TAKEN)) {
                query.setString(1, asked.text("document"));
                query.setInt(2, (int) asked.number("k"));
                query.setString(3, asked.text("code"));
                query.setString(4, asked.text("holder"));
                query.setInt(5, (int) asked.number("label"));
                query.setString(6, asked.text("holder"));
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    Map<String, String> which = Map.of("k", Long.toString(asked.number("k")));
                    return row.getBoolean(1)
                            ? Optional.of(new Refusal("copy-number-taken", which))
                            : row.getBoolean(2)
                                    ? Optional.empty()
                                    : Optional.of(new Refusal("copy-holder-without-access", which));
                }
            }
        };
    }

    private static Precondition mayBecome(Json.Obj asked) {
        return connection -> {
            Fate fate = Fate.valueOf(asked.text("fate"));
            return standing(connection, UUID.fromString(asked.text("copy")))
                    .filter(it -> it.may(fate))
                    .map(it -> Optional.<Refusal>empty())
                    .orElseGet(() -> Optional.of(Refusal.of("copy-stands-elsewhere")));
        };
    }

    private static Optional<Copy> standing(Connection connection, UUID copy) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select * from copies.issue_facts where copy = ?")) {
            query.setObject(1, copy);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(CopyRows.copy(row, fates(connection, copy)));
            }
        }
    }

    private static java.util.List<Fated> fates(Connection connection, UUID copy) throws SQLException {
        var fates = new java.util.ArrayList<Fated>();
        try (PreparedStatement query =
                connection.prepareStatement("select * from copies.fate_facts where copy = ? order by number")) {
            query.setObject(1, copy);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    fates.add(CopyRows.fated(row));
                }
            }
        }
        return fates;
    }
}
