package org.chancery.server.technologies;

import java.time.LocalDate;
import java.util.List;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.scope.Classified;
import org.chancery.law.scope.Fit;
import org.chancery.register.act.Command;
import org.chancery.register.act.Stated;
import org.chancery.register.json.Json;

/** Classifications as they stand in the register, as the rules read them, and their command. */
final class ClassificationJson {

    private ClassificationJson() {}

    static Classified read(Json.Obj content, long number) {
        String reason = content.text("reason");
        return new Classified(
                ScopeJson.id(number),
                LocalDate.parse(content.text("date")),
                Recipient.of(content.text("by")),
                content.text("list"),
                content.text("edition"),
                StatementJson.texts(content, "entries"),
                Fit.valueOf(content.text("fit")),
                reason.isEmpty() ? LocalizedText.none() : LocalizedText.of(content.text("language"), reason));
    }

    static Json.Obj write(Classified act, String language) {
        List<Json> entries =
                act.entries().stream().map(it -> (Json) new Json.Str(it)).toList();
        return Json.object()
                .with("by", act.by().toString())
                .with("list", act.list())
                .with("edition", act.edition())
                .with("entries", new Json.Arr(entries))
                .with("fit", act.fit().name())
                .with("language", language)
                .with("reason", act.reason().in(language))
                .with("date", act.date().toString())
                .with("origin", "notified");
    }

    static Command classified(Technology of, Classified act, String language) {
        String id = of.id().toString();
        Command bare = Command.of(
                        ClassificationKinds.CLASSIFIED, 1, write(act, language).with("technology", id))
                .about("technology/" + id)
                .onlyIf(new Stated(TechnologyRules.IS_KNOWN, Json.object().with("technology", id)));
        return of.isPublic() ? bare : bare.restrictedTo(of.label());
    }
}
