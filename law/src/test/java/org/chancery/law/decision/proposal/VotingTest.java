package org.chancery.law.decision.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.law.act.ActId;
import org.chancery.law.calendar.WorkingCalendar;
import org.chancery.law.decision.AmendmentTerms;
import org.chancery.law.decision.AmendmentTerms.Order;
import org.chancery.law.decision.Organ;
import org.chancery.law.decision.ProcedureRules;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Reason;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.rule.ProposalRule;
import org.chancery.law.rule.Rule;
import org.junit.jupiter.api.Test;

class VotingTest {
    private static final Article ONE = new Article("1");
    private static final Article TWO = new Article("2");

    @Test
    void the_amendment_furthest_removed_comes_first_and_of_equal_ones_the_earlier() {
        assertThat(questions(Order.FURTHEST_FIRST, false, near("A", 1), near("B", 3), near("C", 3)))
                .containsExactly("B", "C", "A", "*");
        assertThat(questions(Order.AS_SUBMITTED, false, near("A", 1), near("B", 3), near("C", 3)))
                .containsExactly("A", "B", "C", "*");
    }

    @Test
    void a_sub_amendment_comes_before_its_amendment_and_a_paragraph_after_its_amendments() {
        assertThat(questions(Order.FURTHEST_FIRST, true, near("A", 1), sub("A-sub", "A"), near("B", 3)))
                .containsExactly("B", "A-sub", "A", "§ 1", "§ 2", "*");
    }

    @Test
    void the_chair_judges_the_distance_before_anything_is_put_to_the_vote() {
        var list = list(
                Order.FURTHEST_FIRST,
                false,
                List.of(),
                near("A", 1),
                amendment("B", Optional.empty(), OptionalInt.empty()));
        assertThat(list.next()).isEmpty();
        assertThat(list.finding().standing()).isEqualTo(Finding.Standing.FOR_A_PERSON);
        assertThat(list(Order.FURTHEST_FIRST, false, List.of(), amendment("B", Optional.empty(), OptionalInt.empty()))
                        .next())
                .as("one amendment alone needs no judgment")
                .contains(new Question.OfAmendment(new AmendmentId("B")));
    }

    @Test
    void what_an_adopted_amendment_excludes_falls_with_its_sub_amendments() {
        var list = list(
                Order.FURTHEST_FIRST, false, List.of(adopted("A")), near("A", 3, "B"), near("B", 1), sub("B-sub", "B"));
        assertThat(fates(list)).containsExactly("A ADOPTED", "B-sub FALLEN", "B FALLEN", "* NEXT");
        assertThat(rules(list)).contains(ProposalRule.FALLS_BY_ADOPTION, ProposalRule.FALLS_WITH_ITS_AMENDMENT);
    }

    @Test
    void with_a_withdrawn_amendment_its_sub_amendments_fall() {
        var list = list(
                Order.FURTHEST_FIRST,
                false,
                List.of(vote("A", Vote.Result.WITHDRAWN)),
                near("A", 3),
                sub("A-sub", "A"));
        assertThat(fates(list)).containsExactly("A-sub FALLEN", "A WITHDRAWN", "* NEXT");
    }

    @Test
    void a_proposal_whose_operative_paragraphs_were_all_rejected_falls() {
        var list = list(
                Order.FURTHEST_FIRST,
                true,
                List.of(paragraph(ONE, Vote.Result.ADOPTED), paragraph(TWO, Vote.Result.REJECTED)));
        assertThat(fates(list)).containsExactly("§ 1 ADOPTED", "§ 2 REJECTED", "* FALLEN");
        assertThat(list.finding().conclusion().rule()).isEqualTo(ProposalRule.PROPOSAL_NOT_CARRIED);
    }

    @Test
    void a_vote_out_of_turn_or_on_an_adopted_text_has_no_effect() {
        var early = list(Order.FURTHEST_FIRST, false, List.of(adopted("A")), near("A", 1), near("B", 3));
        assertThat(early.refused())
                .singleElement()
                .satisfies(it -> assertThat(it.reason().rule()).isEqualTo(ProposalRule.NOT_YET_DUE));
        var whole = new Vote(new Question.OfWhole(), Vote.Result.ADOPTED, new ActId("whole"));
        var after = list(Order.FURTHEST_FIRST, false, List.of(adopted("A"), whole, adopted("A")), near("A", 1));
        assertThat(after.finding().conclusion().rule()).isEqualTo(ProposalRule.PROPOSAL_CARRIED);
        assertThat(after.refused())
                .singleElement()
                .satisfies(it -> assertThat(it.reason().rule()).isEqualTo(ProposalRule.TEXT_ALREADY_ADOPTED));
    }

    @Test
    void amendments_that_amend_nothing_or_each_other_are_refused() {
        assertThatThrownBy(() -> list(Order.AS_SUBMITTED, false, List.of(), sub("A", "none")))
                .hasMessageContaining("none");
        assertThatThrownBy(() -> list(Order.AS_SUBMITTED, false, List.of(), sub("A", "B"), sub("B", "A")))
                .hasMessageContaining("circle");
        assertThatThrownBy(() -> list(Order.AS_SUBMITTED, false, List.of(), near("A", 1), near("A", 2)))
                .hasMessageContaining("two amendments");
    }

    private static ProposedAmendment near(String id, int distance, String... excludes) {
        var others = new TreeSet<AmendmentId>();
        Arrays.stream(excludes).map(AmendmentId::new).forEach(others::add);
        var plain = amendment(id, Optional.empty(), OptionalInt.of(distance));
        return new ProposedAmendment(
                plain.id(), plain.act(), plain.submitted(), ONE, Optional.empty(), plain.distance(), others);
    }

    private static ProposedAmendment sub(String id, String to) {
        return amendment(id, Optional.of(new AmendmentId(to)), OptionalInt.of(1));
    }

    private static ProposedAmendment amendment(String id, Optional<AmendmentId> to, OptionalInt distance) {
        Instant submitted = Instant.parse("2026-03-10T10:00:00Z").plusSeconds(id.charAt(0));
        return new ProposedAmendment(
                new AmendmentId(id), new ActId("act-" + id), submitted, ONE, to, distance, new TreeSet<>());
    }

    private static Vote adopted(String id) {
        return vote(id, Vote.Result.ADOPTED);
    }

    private static Vote vote(String id, Vote.Result result) {
        return new Vote(new Question.OfAmendment(new AmendmentId(id)), result, new ActId("vote-" + id));
    }

    private static Vote paragraph(Article paragraph, Vote.Result result) {
        return new Vote(new Question.OfParagraph(paragraph), result, new ActId("vote-" + paragraph));
    }

    private static VotingList list(
            Order order, boolean byParagraph, List<Vote> votes, ProposedAmendment... amendments) {
        var terms = new AmendmentTerms(Optional.empty(), order, byParagraph, true);
        var rules = new ProcedureRules(
                LocalizedText.of("en", "Rules of Procedure"),
                ZoneOffset.UTC,
                WorkingCalendar.mondayToFriday(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(terms));
        var proposal = new Proposal("COM/2026/12", List.of(ONE, TWO), Set.of(TWO), List.of(amendments));
        return new Voting(new Organ(new AgreementId("att"), rules, List.of())).list(proposal, votes);
    }

    private static List<String> questions(Order order, boolean byParagraph, ProposedAmendment... amendments) {
        return list(order, byParagraph, List.of(), amendments).lines().stream()
                .map(line -> line.question().toString())
                .toList();
    }

    private static List<String> fates(VotingList list) {
        return list.lines().stream()
                .map(line -> line.question() + " " + line.fate())
                .toList();
    }

    private static List<Rule> rules(VotingList list) {
        return list.finding().steps().stream().map(Reason::rule).toList();
    }
}
