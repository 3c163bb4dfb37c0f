package org.chancery.packages.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.prohibition.Prohibition;
import org.chancery.law.prohibition.Source;
import org.chancery.law.review.Adoption;
import org.chancery.law.review.Question;
import org.chancery.law.review.Quorum;
import org.chancery.law.review.Stated;
import org.chancery.law.scope.ProjectClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists that are shipped, against domain reference 01 and 02. */
class ReviewListsTest {

    private static final Path LISTS = Path.of("..", "lists");
    private static final Set<ProjectClass> DAZZLER =
            Set.of(new ProjectClass("DIRECTED_ENERGY"), new ProjectClass("NON_LETHAL"));

    @Test
    void every_rule_has_its_sources_and_a_russian_text() {
        var catalogue = ProhibitionLists.catalogue(LISTS);
        assertThat(catalogue.rules()).hasSize(29);
        assertThat(catalogue.rules().values()).allSatisfy(it -> {
            assertThat(it.sources()).isNotEmpty();
            assertThat(it.title().in("ru")).matches("(?s).*\\p{IsCyrillic}.*");
            assertThat(it.question().in("ru")).matches("(?s).*\\p{IsCyrillic}.*");
        });
    }

    @Test
    void the_sources_are_the_instruments_that_the_rule_cites() {
        var cited = ListRow.of(LISTS.resolve("prohibition-sources.csv")).stream()
                .collect(Collectors.groupingBy(
                        it -> it.text("id"), Collectors.mapping(it -> it.text("instrument"), Collectors.toSet())));
        for (ListRow row : ListRow.of(LISTS.resolve("prohibitions.csv"))) {
            assertThat(cited.get(row.text("id")))
                    .as(row.text("id"))
                    .isEqualTo(Stream.of(row.text("instrument").split(";\\s*(?![^(]*\\))"))
                            .map(String::strip)
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void political_norms_stand_apart_from_law() {
        assertThat(ProhibitionLists.catalogue(LISTS).rules().values())
                .filteredOn(it -> it.kind() == Prohibition.Kind.POLICY)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.sources()).hasOnlyElementsOfType(Source.Political.class));
    }

    @ParameterizedTest
    @CsvSource({
        "Q1, P05 P06 P08 P10 P12 P16 P17 P19 P20 P21",
        "Q2, P01 P02 P03 P17 P21",
        "Q3, P01",
        "Q4, P02",
        "Q5, P03 P05",
        "Q6, P04",
        "Q7, P07 P09 P23 P25",
        "Q8, P24 P25",
        "Q9, P18"
    })
    void a_laser_dazzler_is_asked_about_these_rules(Question question, String rules) {
        assertThat(ProhibitionLists.questions(LISTS).of(question, ProhibitionLists.catalogue(LISTS), DAZZLER))
                .extracting(it -> it.id().value())
                .containsExactly(rules.split(" "));
    }

    @Test
    void non_lethal_and_psychophysical_means_always_raise_human_rights() {
        var classes = ScopeLists.classes(LISTS);
        assertThat(classes.needHumanRights(DAZZLER)).isTrue();
        assertThat(classes.needHumanRights(Set.of(new ProjectClass("CYBER")))).isFalse();
    }

    @Test
    void the_definition_has_two_limbs_and_four_kinds_of_effect() {
        var definition = ScopeLists.definition(LISTS, new AgreementId("t"), Optional.empty());
        assertThat(definition.limbs())
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.elements()).hasSize(2));
        assertThat(definition.effects()).hasSize(4);
        assertThat(definition.effects().stream().filter(it -> it.purpose().isPresent()))
                .hasSize(3);
    }

    @Test
    void national_practice_is_shipped_as_profiles_and_what_is_not_stated_is_not_stated() {
        var profiles = ProfileLists.profiles(LISTS);
        assertThat(profiles)
                .extracting(it -> it.id())
                .containsExactly("netherlands", "sweden", "united-kingdom", "norway");
        var sweden = profiles.get(1);
        assertThat(sweden.quorum()).contains(new Quorum(true, 1, 2));
        assertThat(sweden.yearlyReport()).contains(MonthDay.of(3, 1));
        assertThat(sweden.separateDecider()).isEqualTo(Stated.NO);
        assertThat(profiles.get(0).adoption()).isEqualTo(Adoption.UNANIMITY);
        assertThat(profiles.get(2).adoption()).isEqualTo(Adoption.SINGLE_REVIEWER);
        assertThat(profiles.get(3).adoption()).isEqualTo(Adoption.NOT_STATED);
    }

    @Test
    void what_is_wrong_is_named_with_file_line_and_field(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("questions.csv"), "question,prohibition\nQ3,P01\nQ10,P01\n");
        assertThatThrownBy(() -> ProhibitionLists.questions(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("questions.csv, line 3, question");
    }
}
