package org.chancery.server.authorisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.labels.Authorisation;
import org.chancery.server.official.ActDescription.Line;
import org.chancery.server.web.Texts;
import org.chancery.words.Words;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** Puts authorisations into words. */
@Component
class AuthorisationWords {

    private final Texts texts;

    AuthorisationWords(Texts texts) {
        this.texts = texts;
    }

    /** Role and office of a mandate. */
    String mandate(Mandate held, Language language) {
        return texts.of(language, "role." + held.role().code()) + ", "
                + held.office().in(language.tag());
    }

    /** What it opens, one fact a line. */
    List<Line> lines(Authorisation given, Language language) {
        return lines(given, Optional.empty(), language);
    }

    /** The same, and beside what differs what was known until now. */
    List<Line> changes(Authorisation given, Optional<Authorisation> known, Language language) {
        return lines(given, known, language);
    }

    /** What it opens, in one line of a table. */
    String brief(Authorisation given, Language language) {
        return given.everything() ? everything(given, language) : level(given, language);
    }

    private List<Line> lines(Authorisation given, Optional<Authorisation> known, Language language) {
        List<Line> lines = new ArrayList<>();
        add(lines, "level", given, known, it -> level(it, language), language);
        add(lines, "everything", given, known, it -> everything(it, language), language);
        add(lines, "caveats", given, known, it -> list(it.reader().caveats()), language);
        add(lines, "cases", given, known, it -> list(it.reader().cases()), language);
        add(lines, "conflicts", given, known, it -> list(it.reader().conflicts()), language);
        add(lines, "briefed", given, known, it -> day(it.reader().briefedUntil(), language), language);
        add(lines, "first", given, known, it -> day(Optional.of(it.firstDay()), language), language);
        add(lines, "last", given, known, it -> day(it.lastDay(), language), language);
        return lines;
    }

    private void add(
            List<Line> lines,
            String field,
            Authorisation given,
            Optional<Authorisation> known,
            Function<Authorisation, String> part,
            Language language) {
        String now = part.apply(given);
        String shown = known.map(part)
                .filter(before -> !before.equals(now))
                .map(before -> texts.of(language, "authorisations.change", now, before))
                .orElse(now);
        lines.add(new Line(texts.of(language, "authorisations.field." + field), shown));
    }

    private static String level(Authorisation given, Language language) {
        return Words.in(language).code(given.reader().level());
    }

    private String everything(Authorisation given, Language language) {
        return texts.of(
                language, given.everything() ? "authorisations.everything.yes" : "authorisations.everything.no");
    }

    private static String list(Collection<?> items) {
        return items.isEmpty() ? "–" : items.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String day(Optional<LocalDate> day, Language language) {
        return day.map(Words.in(language).dates()::of).orElse("–");
    }
}
