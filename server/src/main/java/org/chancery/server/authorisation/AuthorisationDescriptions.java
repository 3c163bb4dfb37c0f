package org.chancery.server.authorisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.register.act.Command;
import org.chancery.register.json.Json;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.labels.Authorisation;
import org.chancery.server.labels.AuthorisationActs;
import org.chancery.server.labels.AuthorisationHistory;
import org.chancery.server.labels.AuthorisationKinds;
import org.chancery.server.labels.RecordedAuthorisation;
import org.chancery.server.official.ActDescription;
import org.chancery.server.permission.Actor;
import org.chancery.server.web.Texts;
import org.chancery.words.Words;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** Shows what an act would change about what a person may read, against what is recorded. */
@Component
class AuthorisationDescriptions implements ActDescription {

    private final Mandates mandates;
    private final AuthorisationHistory history;
    private final AuthorisationWords words;
    private final Texts texts;

    AuthorisationDescriptions(Mandates mandates, AuthorisationHistory history, AuthorisationWords words, Texts texts) {
        this.mandates = mandates;
        this.history = history;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public Optional<Described> describe(Command command, Actor reader, Language language) {
        boolean granted = command.kind().equals(AuthorisationKinds.GRANTED);
        if (!granted && !command.kind().equals(AuthorisationKinds.ENDED)
                || !(command.content().members().get("mandate") instanceof Json.Str(String mandate))) {
            return Optional.empty();
        }
        Optional<Mandate> held = mandates.find(mandate);
        String whose = held.map(it -> words.mandate(it, language)).orElse(mandate);
        List<Line> lines = new ArrayList<>();
        held.flatMap(it -> mandates.person(reader.reader(), it.person()))
                .ifPresent(it -> lines.add(line("person", it.name(), language)));
        lines.add(line("mandate", whose, language));
        if (granted) {
            AuthorisationActs.given(command).ifPresent(it -> lines.addAll(changes(it, reader, language)));
        } else {
            lines.addAll(withdrawn(command, mandate, reader, language));
        }
        if (command.personal() instanceof Json.Obj personal
                && personal.members().get("ground") instanceof Json.Str(String ground)) {
            lines.add(line("ground", ground, language));
        }
        return Optional.of(new Described(
                texts.of(language, granted ? "authorisations.act.granted" : "authorisations.act.withdrawn", whose),
                lines));
    }

    private List<Line> changes(Authorisation given, Actor reader, Language language) {
        List<RecordedAuthorisation> before = before(given.id(), reader);
        LocalDate from = given.firstDay().isBefore(mandates.today()) ? mandates.today() : given.firstDay();
        Optional<Authorisation> known = history.held(given.mandate(), before, from);
        List<Line> lines = new ArrayList<>();
        lines.add(line(
                "against",
                texts.of(language, known.isPresent() ? "authorisations.against.known" : "authorisations.against.none"),
                language));
        lines.addAll(words.changes(given, known, language));
        given.lastDay()
                .flatMap(last -> history.held(given.mandate(), before, last.plusDays(1)))
                .ifPresent(again -> lines.add(line(
                        "afterwards",
                        texts.of(
                                language,
                                "authorisations.afterwards",
                                words.brief(again, language),
                                again.lastDay()
                                        .map(Words.in(language).dates()::of)
                                        .orElse("–")),
                        language)));
        return lines;
    }

    private List<Line> withdrawn(Command command, String mandate, Actor reader, Language language) {
        String id = command.content().text("authorisation");
        List<RecordedAuthorisation> all = history.all(reader.reader());
        List<Line> lines = new ArrayList<>();
        all.stream()
                .filter(it -> it.given().id().equals(id))
                .findFirst()
                .ifPresent(it -> lines.addAll(words.lines(it.given(), language)));
        boolean later = all.stream()
                .dropWhile(it -> !it.given().id().equals(id))
                .skip(1)
                .anyMatch(it -> it.given().mandate().equals(mandate) && it.end().isEmpty());
        lines.add(line(
                "afterwards",
                texts.of(language, later ? "authorisations.remains.later" : "authorisations.remains.nothing"),
                language));
        return lines;
    }

    /** What was recorded before this one; everything, if it is not recorded. */
    private List<RecordedAuthorisation> before(String id, Actor reader) {
        return history.all(reader.reader()).stream()
                .takeWhile(it -> !it.given().id().equals(id))
                .toList();
    }

    private Line line(String field, String value, Language language) {
        return new Line(texts.of(language, "authorisations.field." + field), value);
    }
}
