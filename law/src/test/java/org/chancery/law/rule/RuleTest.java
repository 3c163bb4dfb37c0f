package org.chancery.law.rule;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.law.Csv;
import org.junit.jupiter.api.Test;

class RuleTest {

    /** Findings that were printed or stored name rules; a new rule takes a new line in the list, and none goes. */
    @Test
    void name_version_and_values_of_a_rule_are_those_of_the_published_list() {
        var listed = Csv.read(requireNonNull(RuleTest.class.getResourceAsStream("/rule/rules.csv"))).stream()
                .map(row -> row.get("rule") + " " + row.get("version") + " " + values(row.get("values")))
                .toList();
        assertThat(Rule.all())
                .extracting(rule -> rule.name() + " " + rule.version() + " " + rule.carries())
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void no_two_subjects_give_a_rule_the_same_name() {
        assertThat(Rule.all()).extracting(Rule::name).doesNotHaveDuplicates();
    }

    private static List<String> values(String printed) {
        return printed.isEmpty() ? List.of() : List.of(printed.split(" "));
    }
}
