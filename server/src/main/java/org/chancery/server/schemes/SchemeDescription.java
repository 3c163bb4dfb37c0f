package org.chancery.server.schemes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.register.act.Command;
import org.chancery.server.official.ActDescription;
import org.chancery.server.permission.Actor;
import org.chancery.server.web.Texts;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** Shows a table to the officer who is to confirm it, row by row. */
@Component
class SchemeDescription implements ActDescription {

    private final Texts texts;

    SchemeDescription(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Optional<Described> describe(Command command, Actor reader, Language language) {
        if (!command.kind().equals(SchemeKinds.ADOPTED)) {
            return Optional.empty();
        }
        String name = command.content().text("scheme");
        SchemeFile file = SchemeFile.read(name, command.content().text("text"));
        List<Line> lines = new ArrayList<>();
        file.rows()
                .forEach(it -> lines.add(new Line(
                        it.scheme() + ": " + it.term(),
                        it.level() + ", " + it.from() + " – "
                                + it.until().map(Object::toString).orElse("") + ", " + it.source())));
        file.scheme()
                .bases()
                .forEach((code, words) -> lines.add(
                        new Line(texts.of(language, "schemes.basis", code.code()), words.in(language.tag()))));
        return Optional.of(new Described(texts.of(language, "schemes.act", name), lines));
    }
}
