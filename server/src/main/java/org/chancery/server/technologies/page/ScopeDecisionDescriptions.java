package org.chancery.server.technologies.page;

import java.util.List;
import java.util.Optional;
import org.chancery.register.act.Command;
import org.chancery.register.json.Json;
import org.chancery.server.official.ActDescription;
import org.chancery.server.permission.Actor;
import org.chancery.server.technologies.Technologies;
import org.chancery.server.technologies.Technology;
import org.chancery.server.web.Texts;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** Shows an organ's decision about a scope test to whoever is to confirm it. */
@Component
class ScopeDecisionDescriptions implements ActDescription {

    private final Technologies technologies;
    private final Texts texts;

    ScopeDecisionDescriptions(Technologies technologies, Texts texts) {
        this.technologies = technologies;
        this.texts = texts;
    }

    @Override
    public Optional<Described> describe(Command command, Actor reader, Language language) {
        if (!command.kind().name().equals("technologies.scope-decided")) {
            return Optional.empty();
        }
        Json.Obj content = command.content();
        String name = technologies
                .find(reader, Ids.of(content.text("technology")))
                .map(Technology::statement)
                .map(it -> it.name().in(language.tag()))
                .orElse("");
        boolean within = ((Json.Bool) content.get("within")).value();
        return Optional.of(new Described(
                texts.of(language, "technologies.act.scope-decided"),
                List.of(
                        new Line(texts.of(language, "technologies.technology"), name),
                        new Line(
                                texts.of(language, "technologies.scope.organ"),
                                ((Json.Obj) content.get("organ")).text(language.tag())),
                        new Line(
                                texts.of(language, "technologies.scope.decision"),
                                texts.of(
                                        language, within ? "technologies.scope.within" : "technologies.scope.outside")),
                        new Line(texts.of(language, "technologies.scope.reason"), content.text("reason")))));
    }
}
