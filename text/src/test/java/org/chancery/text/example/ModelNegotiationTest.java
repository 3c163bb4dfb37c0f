package org.chancery.text.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.text.Schema;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.AknWriter;
import org.chancery.text.concord.Concordance;
import org.chancery.text.export.HtmlPage;
import org.chancery.text.negotiation.Journal;
import org.chancery.text.negotiation.OpenBrackets;
import org.chancery.text.negotiation.RollingText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelNegotiationTest {
    private static final LocalDate NOW = LocalDate.of(2026, 11, 23);

    private static RollingText text(String language) {
        return RollingText.of(Example.agreement(language), Example.negotiation(), NOW, Example.names(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eng", "rus"})
    void every_view_is_a_valid_document(String language) {
        RollingText text = text(language);

        for (AknDocument view : List.of(text.rolling(), text.clean(), text.forDelegation("XKE"))) {
            assertThat(Schema.errors(AknWriter.write(view))).isEmpty();
        }
    }

    @Test
    void the_views_of_both_languages_say_the_same() {
        List<RollingText> texts =
                Example.LANGUAGES.stream().map(ModelNegotiationTest::text).toList();

        assertThat(Concordance.of(texts.stream().map(RollingText::rolling).toList())
                        .divergences())
                .isEmpty();
        assertThat(Concordance.of(texts.stream().map(RollingText::clean).toList())
                        .divergences())
                .isEmpty();
    }

    @Test
    void the_rolling_text_shows_brackets_and_who_is_behind_them() {
        String english = HtmlPage.of(text("eng").rolling());
        String russian = text("rus").rolling().root().text();

        assertThat(english)
                .contains("[Article 8bis. Human responsibility", "Kestria (2026-03-10), supported by Serrun");
        assertThat(text("eng").rolling().root().text())
                .contains("[shall request][may request][shall [in every case request][request, save in urgent cases,]");
        assertThat(russian).contains("[запрашивает][может запросить]", "Кестрия (2026-03-10), поддержка: Серрун");
    }

    @Test
    void what_was_decided_is_text_and_what_was_withdrawn_is_gone() {
        String clean = text("eng").clean().root().text();

        assertThat(clean)
                .contains("more than 20 % of the cost", "by 31 May", "no Party shall place that weapon")
                .contains("within [...] after it has received")
                .doesNotContain("Human responsibility");
    }

    @Test
    void a_delegation_sees_its_own_text() {
        String kestria = text("eng").forDelegation("XKE").root().text();

        assertThat(kestria)
                .contains("It may request joint expertise before its")
                .doesNotContain("Human responsibility");
    }

    @Test
    void the_measure_counts_open_brackets_by_article() {
        List<OpenBrackets> course = OpenBrackets.over(Example.negotiation());

        assertThat(course.getLast().total()).isEqualTo(7);
        assertThat(course.getLast().byArticle())
                .containsEntry("chp_III__art_7", 3)
                .containsEntry("chp_III__art_8", 2)
                .containsEntry("chp_IV__art_12", 0)
                .containsEntry("chp_V__art_16", 0);
    }

    @Test
    void its_delegations_are_those_of_the_demonstration() {
        Set<String> known = Set.of("XAV", "XBR", "XDO", "XKE", "XLO", "XSE");
        Set<String> speaking = Example.negotiation().now().stream()
                .flatMap(b -> b.alternatives().stream())
                .flatMap(a -> a.proposer().stream())
                .collect(Collectors.toSet());

        assertThat(known).containsAll(speaking);
        assertThat(speaking).hasSizeGreaterThan(3);
    }

    @Test
    void the_table_is_written_as_it_was_read() {
        assertThat(Journal.read(Journal.write(Example.negotiation()))).isEqualTo(Example.negotiation());
    }
}
