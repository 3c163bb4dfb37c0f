package org.chancery.law.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.law.label.Labels.ATT;
import static org.chancery.law.label.Labels.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.chancery.law.rule.EquivalenceRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EquivalencesTest {

    private static final Equivalences FRANCE =
            SchemeTable.read("France", lines("/label/france.csv")).terms();

    /** The French change of 1 July 2021 (Council Decision (EU) 2021/1075). */
    @ParameterizedTest
    @CsvSource({
        "CONFIDENTIEL DÉFENSE, 2020-05-01, CONFIDENTIAL",
        "Secret, 2021-08-01, SECRET",
        "SECRET DÉFENSE, 2020-01-01, SECRET",
        "SECRET DÉFENSE, 2021-06-30, SECRET",
        "très secret, 2021-07-01, TOP_SECRET"
    })
    void a_term_means_what_it_meant_on_the_date_of_the_document(String term, LocalDate date, Level level) {
        assertThat(FRANCE.level("France", term, date)).contains(level);
        var finding = FRANCE.find(ATT, "France", term, date);
        assertThat(finding.conclusion().rule()).isEqualTo(EquivalenceRule.TERM_FOUND);
        assertThat(rules(finding)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"SECRET, 2021-06-30", "CONFIDENTIEL DÉFENSE, 2021-07-01", "SECRET UE, 2020-01-01"})
    void a_term_that_did_not_exist_then_is_not_found(String term, LocalDate date) {
        assertThat(FRANCE.level("France", term, date)).isEmpty();
        assertThat(FRANCE.find(ATT, "France", term, date).conclusion().rule())
                .isEqualTo(EquivalenceRule.TERM_NOT_FOUND);
    }

    @Test
    void two_rows_for_one_term_on_one_day_are_refused() {
        assertThatThrownBy(() -> SchemeTable.read(
                        "x", List.of("term,A,SECRET,SECRET,2020-01-01,,s", "term,A,Secret,RESTRICTED,2021-01-01,,s")))
                .hasMessageContaining("two rows for one day");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "term,A,SECRET,HIGH,2020-01-01,,s | HIGH",
                "term,A,SECRET,SECRET,soon,,s | soon",
                "term,A,SECRET,SECRET,2020-01-01,2019-01-01,s | before it begins",
                "term,A,SECRET | expected term,scheme",
                "basis,N 1,a,b | not a basis"
            })
    void a_line_that_cannot_be_read_is_named(String line, String message) {
        assertThatThrownBy(() -> SchemeTable.read("x", List.of("# a note", line)))
                .hasMessageContaining("x, line 2")
                .hasMessageContaining(message);
    }

    static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(EquivalencesTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
