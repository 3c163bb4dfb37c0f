package org.chancery.server.identity.mandate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.chancery.register.act.Act;
import org.chancery.register.act.Projector;
import org.chancery.register.json.Json;
import org.springframework.stereotype.Component;

/** Writes the facts about the end of set-up. */
@Component
class SetUpProjector implements Projector {

    private static final String INSERT =
            "insert into identity.set_up_facts (number, event, date, reason, label_id) values (?, ?, ?, ?, ?)";

    @Override
    public List<String> tables() {
        return List.of("identity.set_up_facts");
    }

    @Override
    public void project(Connection connection, List<Act> acts) throws SQLException {
        for (Act act : acts) {
            boolean reopened = act.kind().equals(MandateKinds.SET_UP_REOPENED);
            if (!reopened && !act.kind().equals(MandateKinds.SET_UP_ENDED)) {
                continue;
            }
            Json.Obj content = act.content();
            try (PreparedStatement row = connection.prepareStatement(INSERT)) {
                row.setLong(1, act.number().value());
                row.setString(2, reopened ? "reopened" : "ended");
                row.setObject(3, LocalDate.parse(content.text("date")));
                row.setString(4, reopened ? content.text("reason") : "");
                row.setInt(5, act.label());
                row.executeUpdate();
            }
        }
    }
}
