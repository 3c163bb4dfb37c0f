package org.chancery.server.technologies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.register.act.Command;
import org.chancery.register.act.Stated;
import org.chancery.register.json.Json;

/** Commands of the register of technologies. A State's own words are its act; no officer adds to them. */
final class TechnologyActs {

    private TechnologyActs() {}

    /** A State notifies a technology. */
    static Command notified(UUID id, StateCode by, LocalDate day, Statement statement, Optional<UUID> line, int label) {
        return about(
                Command.of(TechnologyKinds.NOTIFIED, 1, content(id, by, day, statement, line, "")),
                id,
                label,
                TechnologyRules.IS_NEW,
                Json.object().with("technology", id.toString()));
    }

    /** It states anew what it has notified; {@code seen} is the technology as it saw it. */
    static Command restated(Technology seen, LocalDate day, Statement statement, Optional<UUID> line, String reason) {
        Json.Obj content =
                content(seen.id(), seen.state(), day, statement, line, reason).with("after", seen.number());
        return about(
                Command.of(TechnologyKinds.RESTATED, 1, content),
                seen.id(),
                seen.label(),
                TechnologyRules.IS_AS_SEEN,
                Json.object().with("technology", seen.id().toString()).with("after", seen.number()));
    }

    /** Another State notifies it too. */
    static Command joined(Technology technology, StateCode by, LocalDate day) {
        Json.Obj content = Json.object()
                .with("technology", technology.id().toString())
                .with("state", by.value())
                .with("date", day.toString())
                .with("origin", "notified");
        return about(
                Command.of(TechnologyKinds.JOINED, 1, content),
                technology.id(),
                technology.label(),
                TechnologyRules.MAY_JOIN,
                Json.object().with("technology", technology.id().toString()).with("state", by.value()));
    }

    /** What everybody sees of a technology under a label; nothing in it leads to the technology. */
    static Json.Obj line(UUID line, Statement statement) {
        LocalizedText shown = statement.face() == PublicFace.NAME ? statement.name() : LocalizedText.none();
        return Json.object()
                .with("line", line.toString())
                .with("agreement", statement.agreement().value())
                .with("name", StatementJson.write(shown))
                .with("classes", StatementJson.classes(statement.classes()));
    }

    /** The public line, recorded on the day; the same cause gives one act. */
    static Command listed(Json.Obj line, LocalDate day, UUID cause) {
        return Command.of(
                        TechnologyKinds.LISTED,
                        1,
                        line.with("date", day.toString()).with("origin", "system"))
                .about("technology-line/" + line.text("line"))
                .once("technology-line " + cause);
    }

    private static Json.Obj content(
            UUID id, StateCode by, LocalDate day, Statement statement, Optional<UUID> line, String reason) {
        Json.Obj content = StatementJson.write(statement);
        Json.Obj whole = Json.object()
                .with("technology", id.toString())
                .with("state", by.value())
                .with("date", day.toString())
                .with("origin", "notified")
                .with("line", line.map(UUID::toString).orElse(""))
                .with("reason", reason);
        for (var member : content.members().entrySet()) {
            whole = whole.with(member.getKey(), member.getValue());
        }
        return whole;
    }

    private static Command about(Command command, UUID id, int label, String rule, Json.Obj asked) {
        Command bare = command.about("technology/" + id).onlyIf(new Stated(rule, asked));
        return label == Command.PUBLIC ? bare : bare.restrictedTo(label);
    }
}
