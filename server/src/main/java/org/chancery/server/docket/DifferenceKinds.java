package org.chancery.server.docket;

import java.sql.Connection;
import java.sql.Date;
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

/** The act that brings a difference about an instrument to the attention of all, and its fact table. */
@Component
final class DifferenceKinds implements ActKinds, Projector {

    static final Kind REFERRED = new Kind("depositary.difference-referred");

    DifferenceKinds() {}

    @Override
    public Schemas addTo(Schemas known) {
        return known.with(REFERRED);
    }

    /** The command; the docket's reference of the instrument is not in it. */
    static Command referred(Deposit deposit, String reason, LocalDate day) {
        String id = "difference-" + Ids.random();
        return Command.of(
                        REFERRED,
                        1,
                        Json.object()
                                .with("difference", id)
                                .with("agreement", deposit.agreement().value())
                                .with("state", deposit.state().value())
                                .with("instrument", deposit.kind().code())
                                .with("reason", reason)
                                .with("date", day.toString()))
                .once(id);
    }

    @Override
    public List<String> tables() {
        return List.of("docket.difference_facts");
    }

    @Override
    public void project(Connection connection, List<Act> acts) throws SQLException {
        for (Act act : acts) {
            if (act.kind().equals(REFERRED)) {
                fact(connection, act);
            }
        }
    }

    private static void fact(Connection connection, Act act) throws SQLException {
        try (PreparedStatement row =
                connection.prepareStatement("insert into docket.difference_facts (number, difference,"
                        + " agreement, state, instrument, reason, at, label_id) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            row.setLong(1, act.number().value());
            row.setString(2, act.content().text("difference"));
            row.setString(3, act.content().text("agreement"));
            row.setString(4, act.content().text("state"));
            row.setString(5, act.content().text("instrument"));
            row.setString(6, act.content().text("reason"));
            row.setDate(7, Date.valueOf(LocalDate.parse(act.content().text("date"))));
            row.setInt(8, act.label());
            row.execute();
        }
    }
}
