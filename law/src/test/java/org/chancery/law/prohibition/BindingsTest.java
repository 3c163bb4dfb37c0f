package org.chancery.law.prohibition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.law.Asking.on;
import static org.chancery.law.Asking.rules;
import static org.chancery.law.prohibition.Catalogues.A;
import static org.chancery.law.prohibition.Catalogues.B;
import static org.chancery.law.prohibition.Catalogues.C;
import static org.chancery.law.prohibition.Catalogues.LASERS;
import static org.chancery.law.prohibition.Catalogues.bindings;
import static org.chancery.law.prohibition.Catalogues.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.ProhibitionRule;
import org.chancery.law.scope.ProjectClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BindingsTest {

    @ParameterizedTest(name = "{0}, {1}, on {2}: {3}")
    @CsvFileSource(
            resources = "/prohibition/holds.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true)
    void what_binds_a_state_is_computed_from_the_record_with_its_reasons(
            String state, String rule, String on, Hold hold, Finding.Standing standing, ProhibitionRule says) {
        var line = line(state, rule, on);
        assertThat(line.hold()).isEqualTo(hold);
        assertThat(line.why().standing()).isEqualTo(standing);
        assertThat(rules(line.why())).contains(says);
    }

    @Test
    void a_rule_holds_from_the_day_on_which_the_treaty_is_in_force_for_the_state() {
        assertThat(line("AAA", "P1", "2021-02-08").hold()).isEqualTo(Hold.WILL_BIND);
        var first = line("AAA", "P1", "2021-02-09");
        assertThat(first.hold()).isEqualTo(Hold.BINDS);
        assertThat(first.since()).contains(LocalDate.of(2021, 2, 9));
    }

    @Test
    void what_was_learned_later_is_not_in_the_answer_of_an_earlier_day() {
        var late = Catalogues.treaty().knownOn("2023-05-01").accedes("CCC", "2021-03-01");
        var rule = catalogue().rule(new ProhibitionId("P1")).orElseThrow();
        assertThat(bindings(late).of(C, rule, on("2022-01-01", "2023-04-30")))
                .extracting(BindingLine::hold)
                .containsExactly(Hold.NOT_BOUND);
        assertThat(bindings(late).of(C, rule, on("2022-01-01", "2023-05-01")))
                .extracting(BindingLine::hold)
                .containsExactly(Hold.BINDS);
    }

    @Test
    void a_state_that_is_leaving_is_bound_until_the_day_of_effect() {
        var leaving = Catalogues.treaty().denounces("AAA", "2022-01-01");
        var rule = catalogue().rule(new ProhibitionId("P1")).orElseThrow();
        var line = bindings(leaving).of(A, rule, on("2022-02-01")).getFirst();
        assertThat(line.hold()).isEqualTo(Hold.BINDS);
        assertThat(line.until()).contains(LocalDate.of(2022, 7, 1));
    }

    @Test
    void several_states_stand_beside_each_other_and_rules_that_they_do_not_share_are_named() {
        var matrix = bindings().matrix(List.of(A, B, C), Set.of(LASERS), on("2022-01-01"));
        assertThat(matrix.lines()).hasSize(3 * 6);
        assertThat(matrix.hold(A, new ProhibitionId("P1"))).contains(Hold.BINDS);
        assertThat(matrix.notShared()).extracting(it -> it.id().value()).containsExactly("P1", "P2", "P3", "P4");
    }

    @Test
    void a_technology_of_another_class_is_asked_nothing_that_is_not_for_every_class() {
        assertThat(bindings().of(A, Set.of(new ProjectClass("CYBER")), on("2022-01-01")))
                .isEmpty();
    }

    @Test
    void two_rules_cannot_have_one_code() {
        var rule = Catalogues.rule("P1", Prohibition.Kind.GENERAL);
        assertThatThrownBy(() -> Catalogue.of(List.of(rule, rule))).hasMessageContaining("P1");
    }

    private static BindingLine line(String state, String rule, String on) {
        return bindings()
                .of(
                        new StateCode(state),
                        catalogue().rule(new ProhibitionId(rule)).orElseThrow(),
                        on(on))
                .getFirst();
    }
}
