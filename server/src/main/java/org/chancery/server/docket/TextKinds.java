package org.chancery.server.docket;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.chancery.law.instrument.AgreementId;
import org.chancery.register.act.Act;
import org.chancery.register.act.Command;
import org.chancery.register.act.Projector;
import org.chancery.register.act.Schemas;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;
import org.chancery.server.ledger.ActKinds;
import org.springframework.stereotype.Component;

/**
 * The act by which two officers record which file is the authentic text of an agreement in a language (VCLT arts. 10 and 77(1)(a)): its
 * SHA-256, so that nobody can exchange the file unnoticed.
 */
@Component
final class TextKinds implements ActKinds, Projector {

    static final Kind RECORDED = new Kind("depositary.text-recorded");

    TextKinds() {}

    @Override
    public Schemas addTo(Schemas known) {
        return known.with(RECORDED);
    }

    /** The command. */
    static Command recorded(
            AgreementId agreement, String language, int version, String sha256, int pages, LocalDate day) {
        return Command.of(
                        RECORDED,
                        1,
                        Json.object()
                                .with("agreement", agreement.value())
                                .with("language", language)
                                .with("version", version)
                                .with("sha256", sha256)
                                .with("pages", pages)
                                .with("date", day.toString()))
                .once("text " + agreement + " " + language + " " + version + " " + sha256);
    }

    @Override
    public List<String> tables() {
        return List.of("docket.text_facts");
    }

    @Override
    public void project(Connection connection, List<Act> acts) throws SQLException {
        for (Act act : acts) {
            if (act.kind().equals(RECORDED)) {
                fact(connection, act);
            }
        }
    }

    private static void fact(Connection connection, Act act) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement("insert into docket.text_facts (number, agreement,"
                + " language, version, sha256, label_id) values (?, ?, ?, ?, ?, ?)")) {
            row.setLong(1, act.number().value());
            row.setString(2, act.content().text("agreement"));
            row.setString(3, act.content().text("language"));
            row.setInt(4, (int) act.content().number("version"));
            row.setString(5, act.content().text("sha256"));
            row.setInt(6, act.label());
            row.execute();
        }
    }
}
