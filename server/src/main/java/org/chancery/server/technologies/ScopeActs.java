package org.chancery.server.technologies;

import java.time.LocalDate;
import java.util.List;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.register.act.Command;
import org.chancery.register.act.Stated;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;

/** Commands of a scope test; each is recorded only if nothing was recorded of the test since it was looked at. */
final class ScopeActs {

    private ScopeActs() {}

    static Command answered(
            Technology of, StateCode by, LocalDate day, String language, List<Given> given, long after) {
        Json.Obj content = Json.object()
                .with("state", by.value())
                .with("origin", "notified")
                .with("language", language)
                .with(
                        "steps",
                        new Json.Arr(given.stream()
                                .map(it -> (Json) ScopeJson.write(it))
                                .toList()));
        return command(ScopeKinds.ANSWERED, of, day, content, after);
    }

    static Command contested(Technology of, StateCode by, LocalDate day, String language, String reason, long after) {
        return command(ScopeKinds.CONTESTED, of, day, said(by, language, reason), after);
    }

    static Command withdrawn(
            Technology of, StateCode by, LocalDate day, String language, String reason, long contest, long after) {
        return command(ScopeKinds.WITHDRAWN, of, day, said(by, language, reason).with("contest", contest), after);
    }

    static Command decided(
            Technology of,
            LocalizedText organ,
            LocalDate day,
            boolean within,
            String language,
            String reason,
            long after) {
        Json.Obj content = Json.object()
                .with("organ", StatementJson.write(organ))
                .with("within", new Json.Bool(within))
                .with("language", language)
                .with("reason", reason);
        return command(ScopeKinds.DECIDED, of, day, content, after);
    }

    /** The condition of a command of a scope test, made from its content. */
    static Command guarded(Command command) {
        Json.Obj content = command.content();
        return command.onlyIf(new Stated(
                TechnologyRules.IS_SCOPE_AS_SEEN,
                Json.object().with("technology", content.text("technology")).with("after", content.number("after"))));
    }

    private static Json.Obj said(StateCode by, String language, String reason) {
        return Json.object()
                .with("state", by.value())
                .with("origin", "notified")
                .with("language", language)
                .with("reason", reason);
    }

    private static Command command(Kind kind, Technology of, LocalDate day, Json.Obj content, long after) {
        Json.Obj whole = content.with("technology", of.id().toString())
                .with("date", day.toString())
                .with("after", after);
        Command bare = guarded(Command.of(kind, 1, whole).about("technology/" + of.id()));
        return of.isPublic() ? bare : bare.restrictedTo(of.label());
    }
}
