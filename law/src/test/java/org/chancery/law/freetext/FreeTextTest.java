package org.chancery.law.freetext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.rules;

import org.chancery.law.instrument.AgreementId;
import org.chancery.law.rule.FreeTextRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FreeTextTest {

    @ParameterizedTest
    @CsvFileSource(
            resources = "/freetext/texts.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = true)
    void coordinates_and_figures_of_performance_are_pointed_at(String text, Warning.Kind kind, String found) {
        assertThat(FreeText.warnings(text))
                .isNotEmpty()
                .first()
                .satisfies(it -> assertThat(it.kind()).isEqualTo(kind))
                .satisfies(it -> assertThat(it.in(text)).isEqualTo(found));
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/freetext/harmless.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = true)
    void dates_articles_money_and_other_numbers_are_left_alone(String text) {
        assertThat(FreeText.warnings(text)).extracting(it -> it.in(text)).isEmpty();
    }

    @Test
    void every_place_is_named_once_in_the_order_of_the_text() {
        var text = "From 55.7558, 37.6173 it reaches 300 km at 800 km/h.";
        assertThat(FreeText.warnings(text))
                .extracting(it -> it.in(text))
                .containsExactly("55.7558, 37.6173", "300 km", "800 km/h");
    }

    @Test
    void the_writer_is_told_which_place_looks_like_what() {
        var agreement = new AgreementId("t");
        assertThat(rules(FreeText.check(agreement, "It reaches 300 km from 55°45' N.")))
                .containsExactly(
                        FreeTextRule.FREE_TEXT_TO_BE_LOOKED_AT,
                        FreeTextRule.LOOKS_LIKE_PERFORMANCE,
                        FreeTextRule.LOOKS_LIKE_COORDINATES);
        assertThat(rules(FreeText.check(agreement, "Plain words."))).containsExactly(FreeTextRule.FREE_TEXT_CLEAR);
    }

    @Test
    void a_long_text_is_read_in_a_moment() {
        var text = "Статья 35(3), 12.03.2027, 1 500 000 руб. ".repeat(20_000);
        assertThat(FreeText.warnings(text)).isEmpty();
    }
}
