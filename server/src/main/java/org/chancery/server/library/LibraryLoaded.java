package org.chancery.server.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.chancery.register.act.Act;
import org.chancery.register.act.Command;
import org.chancery.register.act.Projector;
import org.chancery.register.act.Schemas;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;
import org.chancery.server.ledger.ActKinds;
import org.springframework.stereotype.Component;

/** The act that says that a library was loaded whole, so that an interrupted load is seen and repeated. */
@Component
class LibraryLoaded implements ActKinds, Projector {

    private static final Kind KIND = new Kind("library.loaded");

    static Command command(String name, int packages, int acts) {
        Json.Obj content =
                Json.object().with("acts", acts).with("library", name).with("packages", packages);
        return Command.of(KIND, 1, content).once("library " + name);
    }

    @Override
    public Schemas addTo(Schemas known) {
        return known.with(KIND);
    }

    @Override
    public List<String> tables() {
        return List.of("library.loaded_facts");
    }

    @Override
    public void project(Connection connection, List<Act> acts) throws SQLException {
        for (Act act : acts) {
            if (act.kind().equals(KIND)) {
                try (PreparedStatement row = connection.prepareStatement(
                        "insert into library.loaded_facts (number, name, label_id) values (?, ?, ?)")) {
                    row.setLong(1, act.number().value());
                    row.setString(2, act.content().text("library"));
                    row.setInt(3, act.label());
                    row.execute();
                }
            }
        }
    }
}
