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

/** The two acts of the correction of a text, and their fact table. */
@Component
final class CorrectionKinds implements ActKinds, Projector {

    private static final Kind PROPOSED = new Kind("depositary.correction-proposed");
    private static final Kind CORRECTED = new Kind("depositary.text-corrected");

    CorrectionKinds() {}

    @Override
    public Schemas addTo(Schemas known) {
        return known.with(PROPOSED).with(CORRECTED);
    }

    /** Proposes a correction to all, with the last day for objections. */
    static Command proposed(TextCorrection correction) {
        return command(PROPOSED, correction, correction.circulated())
                .once("correction " + correction.id() + " proposed");
    }

    /** Makes it, with effect from the beginning. */
    static Command corrected(TextCorrection correction, LocalDate day) {
        return command(CORRECTED, correction, day).once("correction " + correction.id() + " corrected");
    }

    private static Command command(Kind kind, TextCorrection correction, LocalDate day) {
        return Command.of(
                kind,
                1,
                Json.object()
                        .with("correction", correction.id())
                        .with("agreement", correction.agreement().value())
                        .with("english", correction.english())
                        .with("russian", correction.russian())
                        .with("date", day.toString())
                        .with("until", correction.until().toString()));
    }

    @Override
    public List<String> tables() {
        return List.of("docket.correction_facts");
    }

    @Override
    public void project(Connection connection, List<Act> acts) throws SQLException {
        for (Act act : acts) {
            if (act.kind().equals(PROPOSED) || act.kind().equals(CORRECTED)) {
                fact(connection, act);
            }
        }
    }

    private static void fact(Connection connection, Act act) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(
                "insert into docket.correction_facts (number, correction,"
                        + " stage, agreement, english, russian, at, until, label_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            row.setLong(1, act.number().value());
            row.setString(2, act.content().text("correction"));
            row.setString(3, act.kind().equals(PROPOSED) ? "proposed" : "corrected");
            row.setString(4, act.content().text("agreement"));
            row.setString(5, act.content().text("english"));
            row.setString(6, act.content().text("russian"));
            row.setDate(7, Date.valueOf(LocalDate.parse(act.content().text("date"))));
            row.setDate(8, Date.valueOf(LocalDate.parse(act.content().text("until"))));
            row.setInt(9, act.label());
            row.execute();
        }
    }
}
