package org.chancery.server.official;

import java.util.List;
import org.chancery.register.act.Command;
import org.chancery.register.json.Json;
import org.chancery.server.permission.Actor;
import org.chancery.words.language.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Shows proposals: as their module describes them, otherwise member by member. */
@Component
class Descriptions {

    private final ObjectProvider<ActDescription> modules;

    Descriptions(ObjectProvider<ActDescription> modules) {
        this.modules = modules;
    }

    ActDescription.Described of(Command command, Actor reader, Language language) {
        return modules.orderedStream()
                .flatMap(it -> it.describe(command, reader, language).stream())
                .findFirst()
                .orElseGet(() -> plain(command));
    }

    private static ActDescription.Described plain(Command command) {
        List<ActDescription.Line> lines = command.content().members().entrySet().stream()
                .map(it -> new ActDescription.Line(it.getKey(), text(it.getValue())))
                .toList();
        return new ActDescription.Described(command.kind().name(), lines);
    }

    private static String text(Json value) {
        return value instanceof Json.Str(String text)
                ? text
                : new String(value.canonical(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
