package org.chancery.server.docket.notice;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.chancery.register.act.Absent;
import org.chancery.register.act.Act;
import org.chancery.register.act.Command;
import org.chancery.register.act.Projector;
import org.chancery.register.act.Refusal;
import org.chancery.register.act.Schemas;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;
import org.chancery.server.ledger.ActKinds;
import org.springframework.stereotype.Component;

/** The act of notifying: number, what it is about, date, to whom; and its fact tables. */
@Component
final class NoticeKinds implements ActKinds, Projector {

    private static final Kind NOTIFICATION = new Kind("depositary.notification");

    NoticeKinds() {}

    @Override
    public Schemas addTo(Schemas known) {
        return known.with(NOTIFICATION);
    }

    /** The command; of two reactions to the same acts one is recorded, and no number is given twice. */
    static Command command(Notice notice, long cause) {
        Json.Obj content = Json.object()
                .with("notice", notice.id())
                .with("agreement", notice.agreement())
                .with("acts", texts(notice.acts()))
                .with("date", notice.issued().toString())
                .with("recipients", texts(notice.recipients()))
                .with("origin", "system")
                .with("cause", cause);
        return Command.of(NOTIFICATION, 1, content)
                .once("notification of act " + cause)
                .onlyIf(new Absent(
                        "select 1 from docket.notice_facts where notice = ?",
                        notice.id(),
                        new Refusal("notice-number-taken", java.util.Map.of("notice", notice.id()))));
    }

    private static Json.Arr texts(List<String> texts) {
        return new Json.Arr(texts.stream().map(it -> (Json) new Json.Str(it)).toList());
    }

    @Override
    public List<String> tables() {
        return List.of("docket.accepted_facts", "docket.notice_facts", "docket.notice_act_facts");
    }

    @Override
    public void project(Connection connection, List<Act> acts) throws SQLException {
        for (Act act : acts) {
            if (act.kind().equals(NOTIFICATION)) {
                notice(connection, act);
            } else if (act.content().members().get("official") instanceof Json.Obj offices) {
                if (act.kind().name().startsWith("treaty.")) {
                    accepted(connection, act, offices, act.content().text("id"));
                } else if (act.content().members().containsKey("correction")) {
                    String stage = act.kind().name().endsWith("proposed") ? "-proposed" : "-corrected";
                    accepted(connection, act, offices, act.content().text("correction") + stage);
                } else if (act.content().members().containsKey("difference")) {
                    accepted(connection, act, offices, act.content().text("difference"));
                }
            }
        }
    }

    private static void notice(Connection connection, Act act) throws SQLException {
        String notice = act.content().text("notice");
        String agreement = act.content().text("agreement");
        List<String> about = list(act.content(), "acts");
        try (PreparedStatement row = connection.prepareStatement("insert into docket.notice_facts (number, notice,"
                + " agreement, acts, issued, recipients, recorded, label_id) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            row.setLong(1, act.number().value());
            row.setString(2, notice);
            row.setString(3, agreement);
            row.setString(4, String.join(" ", about));
            row.setDate(5, Date.valueOf(LocalDate.parse(act.content().text("date"))));
            row.setString(6, String.join(" ", list(act.content(), "recipients")));
            row.setObject(7, act.recorded().atOffset(ZoneOffset.UTC));
            row.setInt(8, act.label());
            row.execute();
        }
        try (PreparedStatement row = connection.prepareStatement("insert into docket.notice_act_facts (agreement, act,"
                + " notice, label_id) values (?, ?, ?, ?) on conflict do nothing")) {
            for (String one : about) {
                row.setString(1, agreement);
                row.setString(2, one);
                row.setString(3, notice);
                row.setInt(4, act.label());
                row.execute();
            }
        }
    }

    private static void accepted(Connection connection, Act act, Json.Obj offices, String id) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement("insert into docket.accepted_facts (number, agreement,"
                + " act, state, proposed_office, confirmed_office, label_id) values (?, ?, ?, ?, ?, ?, ?)")) {
            row.setLong(1, act.number().value());
            row.setString(2, act.content().text("agreement"));
            row.setString(3, id);
            row.setString(
                    4,
                    act.content().members().containsKey("state") ? act.content().text("state") : "");
            row.setString(5, office(offices, "proposed"));
            row.setString(6, office(offices, "confirmed"));
            row.setInt(7, act.label());
            row.execute();
        }
    }

    private static String office(Json.Obj offices, String which) {
        return offices.members().get(which) instanceof Json.Obj office ? office.text("office") : "";
    }

    private static List<String> list(Json.Obj content, String key) {
        return ((Json.Arr) content.get(key))
                .items().stream().map(it -> ((Json.Str) it).value()).toList();
    }
}
