package org.chancery.server.copies;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.register.act.Act;
import org.chancery.register.act.Projector;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the facts about copies. Where the holder's name was erased, the rest of the row stays. */
@Component("copies.copyProjector")
class CopyProjector implements Projector {

    private static final Map<Kind, Fate> FATES =
            Stream.of(Fate.values()).collect(Collectors.toMap(CopyKinds::of, Function.identity()));

    @Override
    public List<String> tables() {
        return List.of("copies.issue_facts", "copies.fate_facts");
    }

    @Override
    public void project(Connection connection, List<Act> acts) throws SQLException {
        for (Act act : acts) {
            Fate fate = FATES.get(act.kind());
            if (act.kind().equals(CopyKinds.ISSUED)) {
                issued(connection, act);
            } else if (fate != null) {
                fated(connection, act, fate);
            }
        }
    }

    private static void issued(Connection connection, Act act) throws SQLException {
        Json.Obj content = act.content();
        Json.Obj holder = (Json.Obj) content.get("holder");
        insert(
                connection,
                "insert into copies.issue_facts (number, copy, document, k, of_n, code, holder_person, holder_mandate,"
                        + " holder_office, holder_name, registry, printed_label, office, issued, label_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                act.number().value(),
                UUID.fromString(content.text("copy")),
                UUID.fromString(content.text("document")),
                (int) content.number("k"),
                (int) content.number("of"),
                content.text("code"),
                holder.text("person"),
                holder.text("mandate"),
                content.text("holderOffice"),
                act.personal() instanceof Json.Obj names ? names.text("holder") : null,
                content.text("registry"),
                content.text("printedLabel"),
                content.text("office"),
                LocalDate.parse(content.text("date")),
                act.label());
    }

    private static void fated(Connection connection, Act act, Fate fate) throws SQLException {
        Json.Obj content = act.content();
        insert(
                connection,
                "insert into copies.fate_facts (number, copy, document, fate, on_date, office, second_office, certificate,"
                        + " method, label_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                act.number().value(),
                UUID.fromString(content.text("copy")),
                UUID.fromString(content.text("document")),
                fate.name(),
                LocalDate.parse(content.text("date")),
                content.text("office"),
                secondOffice(content),
                text(content, "certificate"),
                text(content, "method"),
                act.label());
    }

    /** Of the person who confirmed a destruction and so certified it; the first acts named it beside. Empty where one person destroyed. */
    private static String secondOffice(Json.Obj content) {
        return content.members().get("official") instanceof Json.Obj offices
                        && offices.members().get("confirmed") instanceof Json.Obj confirmed
                ? confirmed.text("office")
                : text(content, "secondOffice");
    }

    private static String text(Json.Obj content, String name) {
        return content.members().containsKey(name) ? content.text(name) : "";
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
