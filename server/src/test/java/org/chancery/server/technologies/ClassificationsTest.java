package org.chancery.server.technologies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.chancery.law.finding.Finding;
import org.chancery.law.rule.ClassificationRule;
import org.chancery.law.rule.Rule;
import org.chancery.law.scope.Classified;
import org.chancery.law.scope.Fit;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Role;
import org.chancery.server.permission.Visitor;
import org.chancery.server.technologies.TechnologyRefused.Why;
import org.junit.jupiter.api.Test;

class ClassificationsTest {

    private static final String LIST = "EU CML";
    private static final String NOW = "19 Feb 2024 (OJ C/2024/1945)";
    private static final String OLD = "EU list reproduced in the French order of 27 June 2012";

    private final Concord concord = new Concord(DemoServer.shared());
    private final Classifications classifications = concord.server().part(Classifications.class);
    private final Actor avelia = concord.head("XAV");
    private final Actor expert = concord.actor("commission", Role.EXPERT);
    private final UUID id = concord.notified(avelia, Written.dazzler().statement());

    @Test
    void an_expert_classifies_by_an_edition_of_the_day_and_the_latest_holds() {
        classify(avelia, LIST, NOW, List.of("ML19"), Fit.CLEAR, "It is a laser.");
        classify(expert, LIST, NOW, List.of("ML19"), Fit.CONTESTED, "Whether it is a weapon system is disputed.");
        Finding finding = finding();
        assertThat(finding.conclusion().rule()).isEqualTo(ClassificationRule.LISTS_CONTESTED);
        assertThat(rules(finding)).containsOnlyOnce(ClassificationRule.LIST_HAS_ENTRY);
        assertThat(classifications.of(Visitor.PUBLIC, id))
                .extracting(it -> it.by().toString(), Classified::fit)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("XAV", Fit.CLEAR),
                        org.assertj.core.api.Assertions.tuple("commission", Fit.CONTESTED));
    }

    @Test
    void an_edition_that_is_not_valid_today_is_refused_with_the_rule() {
        refusedBy(ClassificationRule.EDITION_NOT_VALID, LIST, OLD, List.of("ML19"), Fit.CLEAR, "It is a laser.");
        refusedBy(ClassificationRule.EDITION_NOT_HELD, LIST, "1999", List.of("ML19"), Fit.CLEAR, "It is a laser.");
        refusedBy(ClassificationRule.ENTRY_NOT_IN_EDITION, LIST, NOW, List.of("ML99"), Fit.CLEAR, "It is a laser.");
        refusedBy(ClassificationRule.FIT_WITHOUT_ENTRY, LIST, NOW, List.of(), Fit.CLEAR, "It is a laser.");
        refusedBy(ClassificationRule.NONE_WITH_ENTRY, LIST, NOW, List.of("ML19"), Fit.NONE, "It is a laser.");
        refusedBy(ClassificationRule.FIT_WITHOUT_REASON, LIST, NOW, List.of("ML19"), Fit.CLEAR, " ");
        assertThat(classifications.of(Visitor.PUBLIC, id)).isEmpty();
    }

    @Test
    void what_a_treaty_may_prohibit_is_marked_and_nothing_is_blocked() {
        classify(expert, LIST, NOW, List.of("ML19.f"), Fit.CONTESTED, "Whether it can blind for good is disputed.");
        assertThat(rules(finding())).contains(ClassificationRule.MAY_BE_PROHIBITED);
        assertThat(concord.find(avelia, id).statement().phase()).isEqualTo(Phase.DEVELOPMENT);
    }

    @Test
    void a_psychophysical_device_in_no_list_is_registered_with_none_and_forces_the_human_rights_questions() {
        UUID device = Rehearsed.device().id();
        Technology technology = concord.find(avelia, device);
        Finding finding = classifications.finding(technology, classifications.of(Visitor.PUBLIC, device));
        assertThat(finding.conclusion().rule()).isEqualTo(ClassificationRule.NO_LIST_HAS_IT);
        assertThat(rules(finding))
                .contains(ClassificationRule.HUMAN_RIGHTS_MANDATORY, ClassificationRule.LIST_HAS_NO_ENTRY);
    }

    @Test
    void the_secretariat_does_not_classify() {
        Actor officer = concord.actor("secretariat", Role.SECRETARIAT_OFFICER);
        assertThatThrownBy(() -> classify(officer, LIST, NOW, List.of("ML19"), Fit.CLEAR, "It is a laser."))
                .isInstanceOf(AccessRefused.class);
    }

    private void classify(Actor by, String list, String edition, List<String> entries, Fit fit, String reason) {
        classifications.classify(by, id, list, edition, entries, fit, "en", reason);
    }

    private void refusedBy(
            ClassificationRule rule, String list, String edition, List<String> entries, Fit fit, String reason) {
        assertThatThrownBy(() -> classify(expert, list, edition, entries, fit, reason))
                .isInstanceOfSatisfying(TechnologyRefused.class, it -> {
                    assertThat(it.why()).isEqualTo(Why.CLASSIFICATION);
                    assertThat(rules(it.finding().orElseThrow())).contains(rule);
                });
    }

    private Finding finding() {
        return classifications.finding(concord.find(avelia, id), classifications.of(Visitor.PUBLIC, id));
    }

    private static List<Rule> rules(Finding finding) {
        return finding.steps().stream().map(it -> (Rule) it.rule()).toList();
    }
}
