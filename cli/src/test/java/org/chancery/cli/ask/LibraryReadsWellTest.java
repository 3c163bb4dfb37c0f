package org.chancery.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.cli.Run;
import org.chancery.law.act.Holdings;
import org.chancery.law.act.Reservation;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.reservation.Relations;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.TreatyLaw;
import org.chancery.packages.Library;
import org.chancery.words.FindingText;
import org.chancery.words.References;
import org.chancery.words.Words;
import org.chancery.words.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every Finding that the library gives on a day, and all its clauses, read as sentences in both languages. */
class LibraryReadsWellTest {

    private static final Holdings HOLDINGS =
            Library.read(Run.HOME.resolve("library")).holdings();
    private static final TreatyLaw LAW = TreatyLaw.over(HOLDINGS);
    private static final AsAt DAY = AsAt.on(LocalDate.of(2026, 1, 1));
    private static final String FAULT = "[{}<>]|\\bnull\\b|\\.\\.| ,|\\( | \\)|г\\.г|  ";
    private static final String LATIN_WORD = "(?<![A-Za-z])[A-Za-z]*[a-z]{3,}";

    @ParameterizedTest
    @EnumSource
    void findings_of_all_states(Language language) {
        var words = Words.in(language).with(References.of(HOLDINGS));
        var read = HOLDINGS.dossiers().keySet().stream()
                .flatMap(id -> Stream.concat(
                        Stream.of(LAW.finding(id, DAY)),
                        LAW.states(id, DAY).stream().map(state -> state.finding())))
                .map(words::text)
                .peek(text -> check(text, language))
                .count();
        assertThat(read).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @EnumSource
    void relations_with_every_reserving_state(Language language) {
        var words = Words.in(language).with(References.of(HOLDINGS));
        var relations = Relations.over(LAW);
        for (var id : List.of(new AgreementId("cat"), new AgreementId("ccw"))) {
            var reserving = HOLDINGS.dossier(id).orElseThrow().acts().stream()
                    .filter(Reservation.class::isInstance)
                    .flatMap(act -> act.head().state().stream())
                    .distinct()
                    .limit(12)
                    .toList();
            for (var first : reserving) {
                for (var second : reserving) {
                    if (!first.equals(second)) {
                        check(
                                words.text(relations
                                        .between(id, first, second, DAY)
                                        .finding()),
                                language);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void clauses_of_all_agreements(Language language) {
        var words = Words.in(language).with(References.of(HOLDINGS));
        HOLDINGS.dossiers()
                .values()
                .forEach(dossier -> dossier.agreement()
                        .clauses()
                        .ifPresent(clauses -> assertThat(words.clauses(clauses))
                                .isNotEmpty()
                                .allSatisfy(clause -> assertThat(clause.text()).doesNotContainPattern(FAULT))));
    }

    private static void check(FindingText text, Language language) {
        sentence(text.answer(), language);
        text.steps().forEach(step -> {
            sentence(step.sentence(), language);
            assertThat(step.basis()).doesNotContainPattern(FAULT).isNotBlank();
        });
    }

    private static void sentence(String text, Language language) {
        assertThat(text).doesNotContainPattern(FAULT).matches("(?s)[«“\\p{Lu}0-9].*\\.");
        if (language == Language.RUSSIAN) {
            assertThat(text.replace("ad referendum", "")).doesNotContainPattern(LATIN_WORD);
        }
    }
}
