package org.chancery.server.exchange;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.register.act.Absent;
import org.chancery.register.act.Act;
import org.chancery.register.act.Command;
import org.chancery.register.act.Projector;
import org.chancery.register.act.Refusal;
import org.chancery.register.act.Rules;
import org.chancery.register.act.Schemas;
import org.chancery.register.act.Stated;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;
import org.chancery.server.ledger.ActKinds;
import org.chancery.server.ledger.ActRules;
import org.chancery.server.ledger.CommandGuard;
import org.springframework.stereotype.Component;

/** The act by which a paper is officially transmitted, its rule, and its facts. */
@Component
final class TransmissionKinds implements ActKinds, ActRules, CommandGuard, Projector {

    /** {@code item, party, addressed, digest, date}; under the label of the paper. */
    static final Kind TRANSMITTED = new Kind("exchange.transmitted");

    private static final String NOT_YET = "exchange.not-yet-transmitted";

    TransmissionKinds() {}

    /** The command, restricted to those who may read the paper. */
    static Command transmitted(Item item, String digest, LocalDate day) {
        return Command.of(
                        TRANSMITTED,
                        1,
                        Json.object()
                                .with("item", item.id().toString())
                                .with("party", item.party())
                                .with(
                                        "addressed",
                                        new Json.Arr(item.addressed().stream()
                                                .map(it -> (Json) new Json.Str(it))
                                                .toList()))
                                .with("digest", digest)
                                .with("date", day.toString()))
                .restrictedTo(item.labelId());
    }

    @Override
    public Schemas addTo(Schemas known) {
        return known.with(TRANSMITTED);
    }

    @Override
    public Rules addTo(Rules known) {
        return known.with(
                NOT_YET,
                values -> new Absent(
                        "select 1 from exchange.transmission_facts where item = ?",
                        values.text("item"),
                        new Refusal("paper-transmitted-already", Map.of())));
    }

    @Override
    public Command guarded(Command command) {
        return command.kind().equals(TRANSMITTED)
                ? command.onlyIf(new Stated(
                        NOT_YET, Json.object().with("item", command.content().text("item"))))
                : command;
    }

    @Override
    public List<String> tables() {
        return List.of("exchange.transmission_facts");
    }

    @Override
    public void project(Connection connection, List<Act> acts) throws SQLException {
        for (Act act : acts) {
            if (act.kind().equals(TRANSMITTED)) {
                fact(connection, act);
            }
        }
    }

    private static void fact(Connection connection, Act act) throws SQLException {
        List<String> addressed = ((Json.Arr) act.content().get("addressed"))
                .items().stream().map(it -> ((Json.Str) it).value()).toList();
        try (PreparedStatement row = connection.prepareStatement("insert into exchange.transmission_facts"
                + " (number, item, party, addressed, digest, at, label_id) values (?, ?, ?, ?, ?, ?, ?)")) {
            row.setLong(1, act.number().value());
            row.setString(2, act.content().text("item"));
            row.setString(3, act.content().text("party"));
            row.setString(4, String.join(" ", addressed));
            row.setString(5, act.content().text("digest"));
            row.setDate(6, Date.valueOf(LocalDate.parse(act.content().text("date"))));
            row.setInt(7, act.label());
            row.execute();
        }
    }
}
