package org.chancery.law.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.law.Asking.rules;
import static org.chancery.law.scope.Definitions.T;
import static org.chancery.law.scope.Definitions.WHY;
import static org.chancery.law.scope.Definitions.text;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.act.ActId;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.rule.ClassificationRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ClassificationTest {

    private static final ProjectClass LASERS = new ProjectClass("LASERS");
    private static final ProjectClass MINDS = new ProjectClass("MINDS");
    private static final ProjectClasses CLASSES = ProjectClasses.of(List.of(
            new ProjectClasses.Row(LASERS, text("lasers"), false), new ProjectClasses.Row(MINDS, text("minds"), true)));
    private static final ControlLists LISTS = new ControlLists(List.of(
            edition("2012", "2012-06-27", "2024-02-18", "ML4", "ML19.f"),
            edition("2024", "2024-02-19", null, "ML4", "ML19.f", "ML21.b.5"),
            edition("undated", null, null, "ML4")));

    @ParameterizedTest(name = "on {0} edition {1}, {2}, {3}: {5}, {6}")
    @CsvFileSource(
            resources = "/scope/classifications.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true)
    void a_decision_cites_the_edition_of_its_day(
            String date,
            String edition,
            @Nullable String entries,
            Fit fit,
            @Nullable String reason,
            boolean sound,
            ClassificationRule rule) {
        var act = new Classified(
                new ActId("c"),
                LocalDate.parse(date),
                Recipient.of("AAA"),
                "ML",
                edition,
                entries == null ? List.of() : List.of(entries.split(";")),
                fit,
                reason == null ? LocalizedText.none() : text(reason));
        var finding = ClassificationCheck.of(T, LISTS, act);
        assertThat(finding.conclusion().rule())
                .isEqualTo(sound ? ClassificationRule.CLASSIFICATION_SOUND : ClassificationRule.CLASSIFICATION_UNSOUND);
        assertThat(rules(finding)).contains(rule);
    }

    @Test
    void the_latest_classification_by_a_list_stands_and_keeps_its_edition_when_a_new_one_comes() {
        var acts = List.of(fit("2012-07-01", "2012", Fit.PARTIAL, "ML4"), fit("2013-07-01", "2012", Fit.CLEAR, "ML4"));
        var day = LocalDate.of(2025, 1, 1);
        assertThat(ClassificationFinding.standing(acts, day)).containsExactly(acts.get(1));
        assertThat(ClassificationFinding.standing(acts, LocalDate.of(2012, 12, 31)))
                .containsExactly(acts.get(0));
        assertThat(rules(finding(acts, day, LASERS)))
                .containsExactly(
                        ClassificationRule.LISTS_HAVE_IT,
                        ClassificationRule.LIST_HAS_ENTRY,
                        ClassificationRule.EDITION_SINCE_REPLACED);
    }

    @Test
    void an_entry_that_names_what_a_treaty_may_prohibit_marks_the_technology() {
        var acts = List.of(fit("2012-07-01", "2012", Fit.CLEAR, "ML19.f"));
        assertThat(rules(finding(acts, LocalDate.of(2012, 8, 1), LASERS)))
                .contains(ClassificationRule.MAY_BE_PROHIBITED);
        assertThat(ClassificationFinding.mayBeProhibited(LISTS, acts, LocalDate.of(2012, 6, 30)))
                .isFalse();
    }

    @Test
    void a_device_that_no_list_has_is_a_gap_and_its_class_asks_for_human_rights() {
        var finding = finding(List.of(fit("2024-07-01", "2024", Fit.NONE)), LocalDate.of(2024, 8, 1), MINDS);
        assertThat(rules(finding))
                .startsWith(ClassificationRule.NO_LIST_HAS_IT)
                .contains(ClassificationRule.LIST_HAS_NO_ENTRY, ClassificationRule.HUMAN_RIGHTS_MANDATORY);
    }

    @Test
    void a_contested_fit_leaves_the_answer_disputed_and_no_classification_leaves_it_open() {
        var contested =
                finding(List.of(fit("2024-07-01", "2024", Fit.CONTESTED, "ML4")), LocalDate.of(2024, 8, 1), LASERS);
        assertThat(contested.standing()).isEqualTo(Finding.Standing.DISPUTED);
        assertThat(finding(List.of(), LocalDate.of(2024, 8, 1), LASERS)
                        .conclusion()
                        .rule())
                .isEqualTo(ClassificationRule.NOT_YET_CLASSIFIED);
    }

    @Test
    void thresholds_suggest_from_bands_and_suggest_nothing_where_a_band_is_not_stated() {
        var table =
                new Thresholds(List.of(new Thresholds.Row("MTCR", Band.AT_OR_ABOVE, Band.BELOW, Fit.CONTESTED, WHY)));
        assertThat(table.suggestion("MTCR", Band.AT_OR_ABOVE, Band.BELOW).map(Thresholds.Row::fit))
                .contains(Fit.CONTESTED);
        assertThat(table.suggestion("MTCR", Band.AT_OR_ABOVE, Band.NOT_STATED)).isEmpty();
    }

    @Test
    void an_edition_cannot_end_before_it_begins() {
        assertThatThrownBy(() -> edition("wrong", "2024-02-19", "2024-02-18", "ML4"))
                .hasMessageContaining("before the first");
    }

    private static Finding finding(List<Classified> acts, LocalDate on, ProjectClass projectClass) {
        return ClassificationFinding.of(T, LISTS, CLASSES, Set.of(projectClass), acts, on);
    }

    private static Classified fit(String date, String edition, Fit fit, String... entries) {
        return new Classified(
                new ActId("c" + date),
                LocalDate.parse(date),
                Recipient.of("AAA"),
                "ML",
                edition,
                List.of(entries),
                fit,
                WHY);
    }

    private static ListEdition edition(String name, @Nullable String from, @Nullable String to, String... codes) {
        Map<String, ListEntry> entries = new LinkedHashMap<>();
        for (String code : codes) {
            entries.put(code, new ListEntry(code, text(code), code.equals("ML19.f")));
        }
        return new ListEdition(
                "ML",
                name,
                Optional.ofNullable(from).map(LocalDate::parse),
                Optional.ofNullable(to).map(LocalDate::parse),
                entries);
    }
}
