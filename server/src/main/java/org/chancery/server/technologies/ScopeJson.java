package org.chancery.server.technologies;

import java.time.LocalDate;
import java.util.List;
import org.chancery.law.act.ActId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.scope.Reply;
import org.chancery.law.scope.ScopeAct;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;

/** Acts of a scope test as they stand in the register, as the rules read them. */
final class ScopeJson {

    /** Stands for an act that is not in the register. */
    static final ActId DRAFT = new ActId("draft");

    private ScopeJson() {}

    /** The id under which findings name the act of a number. */
    static ActId id(long number) {
        return new ActId("act-" + number);
    }

    /** The number of the act that an id names. */
    static long number(ActId id) {
        return Long.parseLong(id.value().substring("act-".length()));
    }

    /** The steps of an act, in their order. */
    static List<ScopeAct> read(Kind kind, Json.Obj content, long number) {
        ActId id = id(number);
        LocalDate date = LocalDate.parse(content.text("date"));
        String language = content.text("language");
        if (kind.equals(ScopeKinds.DECIDED)) {
            boolean within = ((Json.Bool) content.get("within")).value();
            return List.of(new ScopeAct.Decided(
                    id, date, StatementJson.text(content.get("organ")), within, reason(language, content)));
        }
        StateCode by = new StateCode(content.text("state"));
        if (kind.equals(ScopeKinds.ANSWERED)) {
            return ((Json.Arr) content.get("steps"))
                    .items().stream()
                            .map(it -> step(id, date, by, language, (Json.Obj) it))
                            .toList();
        }
        if (kind.equals(ScopeKinds.CONTESTED)) {
            return List.of(new ScopeAct.Contested(id, date, by, reason(language, content)));
        }
        if (kind.equals(ScopeKinds.WITHDRAWN)) {
            return List.of(new ScopeAct.ContestWithdrawn(
                    id, date, by, id(content.number("contest")), reason(language, content)));
        }
        throw new IllegalArgumentException(kind + " is no act of a scope test");
    }

    static Json.Obj write(Given given) {
        return switch (given) {
            case Given.Answer it ->
                Json.object()
                        .with("element", it.element())
                        .with("reply", it.reply().name())
                        .with("reason", it.reason());
            case Given.Effects it ->
                Json.object()
                        .with(
                                "effects",
                                new Json.Arr(it.effects().stream()
                                        .map(code -> (Json) new Json.Str(code))
                                        .toList()))
                        .with("reason", it.reason());
        };
    }

    /** A step as the rules read it. */
    static ScopeAct step(ActId id, LocalDate date, StateCode by, String language, Json.Obj step) {
        return step.members().containsKey("effects")
                ? new ScopeAct.EffectsStated(id, date, by, StatementJson.texts(step, "effects"), reason(language, step))
                : new ScopeAct.Answered(
                        id, date, by, step.text("element"), Reply.valueOf(step.text("reply")), reason(language, step));
    }

    private static LocalizedText reason(String language, Json.Obj said) {
        String reason = said.text("reason");
        return reason.isBlank() ? LocalizedText.none() : LocalizedText.of(language, reason);
    }
}
