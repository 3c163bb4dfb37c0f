package org.chancery.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chancery.law.rule.Rule;
import org.chancery.law.rule.StateRule;
import org.junit.jupiter.api.Test;

class FindingTreeTest {

    @Test
    void a_tree_holds_answer_basis_values_and_acts_in_a_fixed_order() {
        var tree = FindingTree.of(Examples.of(StateRule.STATE_IS_PARTY).getFirst(), Words.in("en"));
        assertThat(tree.keySet())
                .containsExactly("agreement", "language", "standing", "answer", "reason", "conclusion", "steps");
        assertThat(tree).containsEntry("standing", "ESTABLISHED").containsEntry("steps", List.of());
        assertThat(tree.get("conclusion"))
                .isEqualTo(Map.of(
                        "rule",
                        "STATE_IS_PARTY",
                        "version",
                        1,
                        "sentence",
                        "France has been a party since 24 December 2014.",
                        "basis",
                        Map.of("kind", "record", "text", "What is recorded"),
                        "values",
                        Map.of("state", "FRA", "since", "2014-12-24"),
                        "acts",
                        List.of()));
    }

    @Test
    void every_kind_of_value_has_a_plain_form() {
        for (var rule : Rule.all()) {
            for (var finding : Examples.of(rule)) {
                assertThat(FindingTree.of(finding, Words.in("ru")).get("conclusion"))
                        .as("%s", rule)
                        .isInstanceOfSatisfying(
                                Map.class,
                                conclusion -> assertThat(conclusion.get("values"))
                                        .isInstanceOfSatisfying(
                                                Map.class,
                                                values -> assertThat(values.keySet())
                                                        .isEqualTo(java.util.Set.copyOf(rule.carries()))));
            }
        }
    }
}
