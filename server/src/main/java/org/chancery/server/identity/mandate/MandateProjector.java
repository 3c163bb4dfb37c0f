package org.chancery.server.identity.mandate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.chancery.register.act.Act;
import org.chancery.register.act.Projector;
import org.chancery.register.json.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the facts about offices, mandates and persons. */
@Component
class MandateProjector implements Projector {

    @Override
    public List<String> tables() {
        return List.of(
                "identity.mandate_end_facts",
                "identity.mandate_facts",
                "identity.person_facts",
                "identity.office_facts");
    }

    @Override
    public void project(Connection connection, List<Act> acts) throws SQLException {
        for (Act act : acts) {
            if (act.kind().equals(MandateKinds.ORGAN_ESTABLISHED)
                    || act.kind().equals(MandateKinds.DELEGATION_ESTABLISHED)) {
                office(connection, act);
            } else if (act.kind().equals(MandateKinds.MANDATE_BEGUN)) {
                begun(connection, act);
                person(connection, act);
            } else if (act.kind().equals(MandateKinds.MANDATE_ENDED)) {
                ended(connection, act);
            }
        }
    }

    private static void office(Connection connection, Act act) throws SQLException {
        Json.Obj it = act.content();
        boolean delegation = act.kind().equals(MandateKinds.DELEGATION_ESTABLISHED);
        insert(
                connection,
                "insert into identity.office_facts (office, kind, state, english, russian, established, number, label_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                it.text("office"),
                delegation ? "delegation" : it.text("kind"),
                delegation ? it.text("state") : null,
                it.text("english"),
                it.text("russian"),
                LocalDate.parse(it.text("date")),
                act.number().value(),
                act.label());
    }

    private static void begun(Connection connection, Act act) throws SQLException {
        Json.Obj it = act.content();
        insert(
                connection,
                "insert into identity.mandate_facts (mandate, person, role, office, begins, ends, deputy_of, number, label_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                it.text("mandate"),
                it.text("person"),
                it.text("role"),
                it.text("office"),
                LocalDate.parse(it.text("begins")),
                it.members().containsKey("ends") ? LocalDate.parse(it.text("ends")) : null,
                it.members().containsKey("deputyOf") ? it.text("deputyOf") : null,
                act.number().value(),
                act.label());
    }

    /** Of an erased personal part only the number stays. */
    private static void person(Connection connection, Act act) throws SQLException {
        Json.@Nullable Obj personal = act.personal() instanceof Json.Obj known ? known : null;
        insert(
                connection,
                "insert into identity.person_facts (number, person, name, contact, label_id) values (?, ?, ?, ?, ?)",
                act.number().value(),
                act.content().text("person"),
                personal == null ? null : personal.text("name"),
                personal == null || personal.text("contact").isEmpty() ? null : personal.text("contact"),
                act.label());
    }

    private static void ended(Connection connection, Act act) throws SQLException {
        insert(
                connection,
                "insert into identity.mandate_end_facts (mandate, ends, number, label_id) values (?, ?, ?, ?)",
                act.content().text("mandate"),
                LocalDate.parse(act.content().text("ends")),
                act.number().value(),
                act.label());
    }

    private static void insert(Connection connection, String statement, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                row.setObject(i + 1, values[i]);
            }
            row.executeUpdate();
        }
    }
}
