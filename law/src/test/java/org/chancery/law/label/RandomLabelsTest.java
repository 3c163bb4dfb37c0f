package org.chancery.law.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.rule.LabelChangeRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws that hold for all labels, asked of many by chance. */
class RandomLabelsTest {

    private static final AgreementId KEPT_UNDER = new AgreementId("x");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void an_expression_asked_with_a_readers_tokens_says_what_the_access_test_says(long seed) {
        var random = new RandomLabels(seed);
        int granted = 0;
        for (int i = 0; i < 4_000; i++) {
            var circumstances = random.circumstances();
            var label = random.label();
            var reader = random.reader();
            var on = random.date();
            var expressions = new Expressions(on, circumstances);
            boolean byExpression = expressions.evaluator(reader).canAccess(expressions.of(label));
            boolean byTest = new Access(on, circumstances).isGranted(label, reader);
            assertThat(byExpression)
                    .as("seed %d, %s, %s, %s", seed, label, reader, on)
                    .isEqualTo(byTest);
            granted += byTest ? 1 : 0;
        }
        assertThat(granted).as("seed %d: both answers occur", seed).isBetween(400, 3_600);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void a_label_is_read_back_as_it_was_written(long seed) {
        var random = new RandomLabels(seed);
        for (int i = 0; i < 2_000; i++) {
            var label = random.label();
            assertThat(LabelText.read(label.toString())).as("seed %d", seed).isEqualTo(label);
            assertThat(LabelText.read(label.toString()).toString()).isEqualTo(label.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void whoever_may_read_a_derived_document_may_read_each_of_its_sources_on_every_later_day(long seed) {
        var random = new RandomLabels(seed);
        int joined = 0;
        int read = 0;
        for (int i = 0; i < 3_000; i++) {
            var circumstances = random.circumstances();
            var made = random.date();
            List<LabelledSource> sources = new ArrayList<>();
            for (int n = 1 + random.below(3); n > 0; n--) {
                sources.add(new LabelledSource("s" + n, random.label()));
            }
            var derived = new Derivation(made, circumstances).derive(KEPT_UNDER, sources);
            if (derived.label().isEmpty()) {
                continue;
            }
            joined++;
            for (int k = 0; k < 10; k++) {
                var reader = random.reader();
                LocalDate on = made.plusDays(random.below(40));
                var access = new Access(on, circumstances);
                if (access.isGranted(derived.label().get(), reader)) {
                    read++;
                    assertThat(sources)
                            .as("seed %d, %s drawn on %s, read on %s by %s", seed, derived.label(), made, on, reader)
                            .allMatch(it -> access.isGranted(it.label(), reader));
                }
            }
        }
        assertThat(joined).isGreaterThan(300);
        assertThat(read).isGreaterThan(300);
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void a_change_that_needs_no_consent_lets_nobody_in_on_any_day(long seed) {
        var random = new RandomLabels(seed);
        int narrowing = 0;
        for (int i = 0; i < 20_000; i++) {
            var circumstances = random.circumstances();
            var from = random.label();
            var to = random.label();
            var finding = LabelChange.judge(KEPT_UNDER, from, to, List.of());
            if (finding.conclusion().rule() != LabelChangeRule.LABEL_CHANGE_ALLOWED) {
                continue;
            }
            narrowing++;
            for (int k = 0; k < 10; k++) {
                var reader = random.reader();
                var access = new Access(random.date(), circumstances);
                if (access.isGranted(to, reader)) {
                    assertThat(access.isGranted(from, reader))
                            .as("seed %d, %s to %s for %s", seed, from, to, reader)
                            .isTrue();
                }
            }
        }
        assertThat(narrowing).isGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42})
    void the_review_date_never_changes_who_may_read(long seed) {
        var random = new RandomLabels(seed);
        for (int i = 0; i < 3_000; i++) {
            if (random.label() instanceof Label.Marking label) {
                var later = new Label.Marking(
                        label.level(),
                        label.originators(),
                        label.release(),
                        label.notTo(),
                        label.caveats(),
                        label.descriptors(),
                        label.cases(),
                        label.downgrade(),
                        label.reviewBy().plusYears(50),
                        label.basis());
                var access = new Access(random.date(), random.circumstances());
                var reader = random.reader();
                assertThat(access.isGranted(label, reader))
                        .as("seed %d, %s", seed, label)
                        .isEqualTo(access.isGranted(later, reader));
            }
        }
    }
}
