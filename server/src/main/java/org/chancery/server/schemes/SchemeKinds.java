package org.chancery.server.schemes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.chancery.register.act.Act;
import org.chancery.register.act.Command;
import org.chancery.register.act.Projector;
import org.chancery.register.act.Schemas;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;
import org.chancery.server.ledger.ActKinds;
import org.springframework.stereotype.Component;

/** The act by which a label scheme is adopted, and its fact table. */
@Component
final class SchemeKinds implements ActKinds, Projector {

    /** {@code scheme, date, text}: the table as it was confirmed. */
    static final Kind ADOPTED = new Kind("labels.scheme-adopted");

    SchemeKinds() {}

    @Override
    public Schemas addTo(Schemas known) {
        return known.with(ADOPTED);
    }

    /** Adopts a table under a name; a later table of the same name takes its place. */
    static Command adopted(String scheme, LocalDate date, String text) {
        return Command.of(
                        ADOPTED,
                        1,
                        Json.object()
                                .with("scheme", scheme)
                                .with("date", date.toString())
                                .with("text", text))
                .about("label-scheme/" + scheme);
    }

    @Override
    public List<String> tables() {
        return List.of("schemes.scheme_facts");
    }

    @Override
    public void project(Connection connection, List<Act> acts) throws SQLException {
        for (Act act : acts) {
            if (act.kind().equals(ADOPTED)) {
                try (PreparedStatement row = connection.prepareStatement(
                        "insert into schemes.scheme_facts (number, scheme, adopted, text, label_id) values (?, ?, ?, ?, ?)")) {
                    row.setLong(1, act.number().value());
                    row.setString(2, act.content().text("scheme"));
                    row.setObject(3, LocalDate.parse(act.content().text("date")));
                    row.setString(4, act.content().text("text"));
                    row.setInt(5, act.label());
                    row.executeUpdate();
                }
            }
        }
    }
}
