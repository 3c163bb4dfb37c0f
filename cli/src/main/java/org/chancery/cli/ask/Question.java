package org.chancery.cli.ask;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.chancery.cli.refusal.Refusal;
import org.chancery.cli.source.DayConverter;
import org.chancery.cli.source.Opened;
import org.chancery.cli.source.Opening;
import org.chancery.cli.source.Package;
import org.chancery.law.act.Act;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.TreatyLaw;
import org.chancery.words.References;
import org.chancery.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every question says: about which agreement, on which date, by what was known when, in which language. */
final class Question {

    @Parameters(
            index = "0",
            paramLabel = "DIR|ID",
            description = "A package folder, or an agreement of the library (att, ccw-p4 …).")
    private String agreement = "";

    @Option(
            names = "--on",
            paramLabel = "D",
            converter = DayConverter.class,
            description = "The date asked about (default: today in the agreement's zone).")
    private @Nullable LocalDate on;

    @Option(
            names = "--known-at",
            paramLabel = "D",
            converter = DayConverter.class,
            description = "Judge by what was known on this date (default: by everything recorded).")
    private @Nullable LocalDate knownAt;

    @Option(
            names = "--lang",
            paramLabel = "en|ru",
            description = "Language (default: that of the environment, else en).")
    private @Nullable String language;

    /** @throws Refusal where the package is not sound or the date lies before the agreement existed */
    Asked ask() {
        var opened = Opening.open(Package.named(agreement));
        var today = LocalDate.now(opened.agreement().zone());
        var day = on == null ? today : on;
        earliest(opened).filter(day::isBefore).ifPresent(first -> {
            throw new Refusal("--on " + day + ": " + opened.id() + " did not exist before " + first
                    + ". Should be: a date from " + first + " on.");
        });
        var known = knownAt == null ? LocalDate.MAX : knownAt;
        return new Asked(
                opened,
                TreatyLaw.over(opened.holdings()),
                AsAt.on(day, known),
                on == null,
                words().with(opened.states()).with(References.of(opened.holdings())));
    }

    private Words words() {
        if (language == null) {
            return Words.in(Locale.getDefault(Locale.Category.DISPLAY));
        }
        if (!language.equals("en") && !language.equals("ru")) {
            throw new Refusal("--lang " + language + ": there are no words in that language. Should be: en or ru.");
        }
        return Words.in(language);
    }

    /** The text's own date, or the first act where one is older (a step of a model act before its adoption). */
    private static Optional<LocalDate> earliest(Opened opened) {
        return opened.agreement()
                .concluded()
                .map(concluded -> opened.holdings()
                        .dossier(opened.id())
                        .flatMap(dossier -> dossier.acts().stream()
                                .map(Act::head)
                                .map(head -> head.date())
                                .min(LocalDate::compareTo))
                        .filter(first -> first.isBefore(concluded))
                        .orElse(concluded));
    }
}
