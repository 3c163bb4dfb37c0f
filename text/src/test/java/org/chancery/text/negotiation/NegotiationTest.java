package org.chancery.text.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.text.negotiation.Talks.DAY;
import static org.chancery.text.negotiation.Talks.delete;
import static org.chancery.text.negotiation.Talks.further;
import static org.chancery.text.negotiation.Talks.lift;
import static org.chancery.text.negotiation.Talks.propose;
import static org.chancery.text.negotiation.Talks.support;
import static org.chancery.text.negotiation.Talks.talks;
import static org.chancery.text.negotiation.Talks.withdraw;
import static org.chancery.text.negotiation.Talks.words;

import java.util.Map;
import java.util.Optional;
import org.chancery.text.TextException;
import org.junit.jupiter.api.Test;

class NegotiationTest {
    private static final Place MAY = words("art_5__para_1", "may");
    private static final Step SHALL = propose("B1", "1", "A", MAY, "shall");

    private static Bracket first(Step... steps) {
        return talks(steps).now().getFirst();
    }

    private static void refused(String code, Step... steps) {
        assertThatThrownBy(() -> talks(steps))
                .isInstanceOfSatisfying(
                        TextException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(p -> {
                            assertThat(p.code()).isEqualTo(code);
                            assertThat(p.line()).isEqualTo(steps.length);
                        }));
    }

    @Test
    void the_first_proposal_opens_the_bracket_beside_the_text_as_it_stands() {
        Bracket bracket = first(SHALL);

        assertThat(bracket.open()).isTrue();
        assertThat(bracket.article()).isEqualTo("art_5");
        assertThat(bracket.alternatives()).extracting(Alternative::number).containsExactly("0", "1");
        assertThat(bracket.alternative("1").orElseThrow().proposer()).contains("A");
    }

    @Test
    void a_supporter_takes_a_withdrawn_proposal_over() {
        Bracket bracket = first(SHALL, support("B1", "1", "B"), withdraw("B1", "1", "A"));

        assertThat(bracket.alternative("1").orElseThrow().proposer()).contains("B");
        assertThat(bracket.open()).isTrue();
    }

    @Test
    void with_its_last_proposal_a_bracket_is_withdrawn() {
        assertThat(first(SHALL, withdraw("B1", "1", "A")).outcome()).isEqualTo(new Outcome.Withdrawn(DAY));
    }

    @Test
    void brackets_inside_an_alternative_that_was_not_chosen_fall() {
        Step inner = propose("B2", "1", "B", new Place.Within("B1", "1", Talks.eng("shall")), "must");
        Step deeper = delete("B3", "1", "C", new Place.Within("B2", "1", Talks.eng("must")));

        Negotiation talks = talks(SHALL, inner, deeper, lift("B1", "0"));

        assertThat(talks.now())
                .extracting(Bracket::outcome)
                .containsExactly(
                        new Outcome.Lifted(DAY, "0", "DEC/1"), new Outcome.Fallen(DAY), new Outcome.Fallen(DAY));
    }

    @Test
    void brackets_in_a_provision_that_is_replaced_fall() {
        Step whole = delete("B2", "1", "B", new Place.Provision("art_5"));
        Step beside = delete("B3", "1", "C", new Place.Provision("art_6"));

        assertThat(talks(SHALL, whole, beside, lift("B2", "1")).now())
                .extracting(Bracket::open)
                .containsExactly(false, false, true);
        assertThat(talks(SHALL, whole, lift("B2", "0")).now().getFirst().open()).isTrue();
    }

    @Test
    void a_bracket_inside_one_that_was_lifted_falls_with_the_outer_alternative() {
        Step inner = propose("B2", "1", "B", new Place.Within("B1", "1", Talks.eng("shall")), "must");
        Step deeper = delete("B3", "1", "C", new Place.Within("B2", "1", Talks.eng("must")));

        assertThat(talks(SHALL, inner, deeper, lift("B2", "1"), lift("B1", "0"))
                        .now()
                        .getLast()
                        .outcome())
                .isEqualTo(new Outcome.Fallen(DAY));
    }

    @Test
    void a_bracket_inside_the_chosen_alternative_stays_open() {
        Step inner = propose("B2", "1", "B", new Place.Within("B1", "1", Talks.eng("shall")), "must");

        assertThat(talks(SHALL, inner, lift("B1", "1")).now().getLast().open()).isTrue();
    }

    @Test
    void the_state_of_an_earlier_day_can_be_asked_for() {
        Negotiation talks = talks(SHALL, new Step.Lift(DAY.plusDays(3), "B1", "1", "DEC/1"));

        assertThat(talks.at(DAY.plusDays(2)).getFirst().open()).isTrue();
        assertThat(talks.at(DAY.plusDays(3)).getFirst().open()).isFalse();
        assertThat(talks.at(DAY.minusDays(1))).isEmpty();
    }

    @Test
    void the_measure_counts_by_article_and_day() {
        Negotiation talks = talks(
                SHALL,
                delete("B2", "1", "B", new Place.Provision("art_6")),
                new Step.Lift(DAY.plusDays(3), "B1", "1", "DEC/1"));

        assertThat(OpenBrackets.over(talks))
                .containsExactly(
                        new OpenBrackets(DAY, Map.of("art_5", 1, "art_6", 1)),
                        new OpenBrackets(DAY.plusDays(3), Map.of("art_5", 0, "art_6", 1)));
        assertThat(OpenBrackets.on(talks, DAY.plusDays(9)).total()).isEqualTo(1);
        assertThat(talks.byArticle(DAY.plusDays(9))).containsOnlyKeys("art_6");
    }

    @Test
    void steps_that_cannot_be_taken_are_refused_with_their_number() {
        refused("no-such-bracket", SHALL, support("B2", "1", "B"));
        refused("no-place", further("B1", "1", "A", "shall"));
        refused("other-place", SHALL, propose("B1", "2", "B", words("art_6__p_1", "pays"), "gives"));
        refused("alternative-taken", SHALL, further("B1", "1", "B", "must"));
        refused("alternative-taken", SHALL, further("B1", "x", "B", "must"));
        refused("backs-another", SHALL, further("B1", "2", "A", "must"));
        refused("backs-another", SHALL, support("B1", "0", "A"));
        refused("no-such-alternative", SHALL, support("B1", "7", "B"));
        refused("nothing-to-withdraw", SHALL, withdraw("B1", "1", "B"));
        refused("no-decision", SHALL, new Step.Lift(DAY, "B1", "1", " "));
        refused("bracket-closed", SHALL, lift("B1", "1"), support("B1", "1", "B"));
        refused("step-before", SHALL, new Step.Support(DAY.minusDays(1), "B1", "1", "B"));
        refused("nothing-to-delete", delete("B1", "1", "A", new Place.After("art_5")));
        refused(
                "nothing-proposed",
                new Step.Propose(DAY, "B1", "1", "A", Optional.of(MAY), new Wording.Standing(), Map.of()));
        refused(
                "no-such-alternative",
                SHALL,
                lift("B1", "1"),
                propose("B2", "1", "B", new Place.Within("B1", "1", Talks.eng("shall")), "must"));
    }
}
