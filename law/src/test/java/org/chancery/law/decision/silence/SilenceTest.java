package org.chancery.law.decision.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.decision.silence.Hush.NOON;
import static org.chancery.law.decision.silence.Hush.PROPOSED;
import static org.chancery.law.decision.silence.Hush.begun;
import static org.chancery.law.decision.silence.Hush.proposed;
import static org.chancery.law.decision.silence.Hush.refusals;
import static org.chancery.law.decision.silence.Hush.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.law.act.ActId;
import org.chancery.law.decision.BallotId;
import org.chancery.law.decision.OutcomeAct;
import org.chancery.law.decision.RestingDecisions;
import org.chancery.law.decision.SilenceTerms;
import org.chancery.law.decision.Stamp;
import org.chancery.law.finding.Finding;
import org.chancery.law.rule.SilenceRule;
import org.junit.jupiter.api.Test;

class SilenceTest {
    private static final Instant LATER = NOON.plusSeconds(86_400);

    @Test
    void an_objection_one_second_before_the_expiry_breaks_the_silence() {
        var reading = begun().objected("BBB", NOON.minusSeconds(1)).at(NOON.minusSeconds(1));
        assertThat(reading.state()).isEqualTo(SilenceState.BROKEN);
        assertThat(reading.brokenBy()).hasSize(1);
    }

    @Test
    void an_objection_exactly_at_the_expiry_is_late_and_the_chair_confirms() {
        var hush = begun().objected("BBB", NOON);
        assertThat(hush.at(NOON.minusMillis(1)).state()).isEqualTo(SilenceState.UNDER_SILENCE);
        var expired = hush.at(NOON);
        assertThat(expired.state()).isEqualTo(SilenceState.EXPIRED);
        assertThat(expired.finding().standing()).isEqualTo(Finding.Standing.FOR_A_PERSON);
        assertThat(rules(expired)).contains(SilenceRule.SILENCE_OBJECTION_LATE);
        assertThat(hush.confirmed(NOON.plusSeconds(60)).at(LATER).state()).isEqualTo(SilenceState.CONFIRMED);
    }

    @Test
    void a_silence_that_nobody_broke_is_confirmed_announced_and_issued_with_its_statements() {
        var hush = begun().statement("CCC", NOON.minusSeconds(3600)).confirmed(NOON);
        assertThat(hush.at(LATER).isPublic())
                .as("not public before it is announced")
                .isFalse();
        var issued = hush.announced(LATER).issued("MC.DEC/1/26", LATER).at(LATER);
        assertThat(issued.state()).isEqualTo(SilenceState.ISSUED);
        assertThat(issued.number()).contains("MC.DEC/1/26");
        assertThat(issued.attachments()).hasSize(1);
        assertThat(issued.isPublic()).isTrue();
        assertThat(rules(issued)).contains(SilenceRule.SILENCE_NO_OBJECTION, SilenceRule.STATEMENT_ATTACHED);
    }

    @Test
    void an_objection_received_in_time_and_entered_later_breaks_the_silence_after_all() {
        var hush = begun().confirmed(NOON.plusSeconds(60));
        hush.objected("BBB", hush.stamp(NOON.minusSeconds(300), NOON.plusSeconds(900)));
        assertThat(hush.silence().at(NOON.plusSeconds(60), NOON.plusSeconds(60)).state())
                .isEqualTo(SilenceState.CONFIRMED);
        var known = hush.at(LATER);
        assertThat(known.state()).isEqualTo(SilenceState.BROKEN);
        assertThat(rules(known)).contains(SilenceRule.ENTERED_BY_TWO_OFFICERS);
    }

    @Test
    void a_decision_issued_in_ignorance_of_an_objection_is_void_and_keeps_its_number() {
        var hush = begun().confirmed(NOON).announced(NOON.plusSeconds(60)).issued("MC.DEC/1/26", NOON.plusSeconds(120));
        hush.objected("BBB", hush.stamp(NOON.minusSeconds(300), NOON.plusSeconds(900)));
        assertThat(hush.silence().at(LATER, NOON.plusSeconds(120)).state()).isEqualTo(SilenceState.ISSUED);
        var known = hush.at(LATER);
        assertThat(known.state()).isEqualTo(SilenceState.VOID);
        assertThat(known.number()).contains("MC.DEC/1/26");
        assertThat(hush.issued("MC.DEC/2/26", LATER).at(LATER).number()).contains("MC.DEC/1/26");
    }

    @Test
    void what_rests_on_a_void_decision_is_flagged_however_far() {
        var issued = List.of(resting("A"), resting("B", "A"), resting("C", "B"), resting("D"));
        assertThat(RestingDecisions.flagged(issued, Set.of(new BallotId("A"))).keySet())
                .containsExactly(new BallotId("B"), new BallotId("C"));
    }

    private static OutcomeAct.Issued resting(String ballot, String... on) {
        var stamp = new Stamp(new ActId(ballot), NOON, NOON, Stamp.Receipt.BY_THE_CLOCK);
        var ids = new TreeSet<BallotId>();
        List.of(on).forEach(it -> ids.add(new BallotId(it)));
        return new OutcomeAct.Issued(stamp, new BallotId(ballot), "DEC/" + ballot, ids);
    }

    @Test
    void an_objection_in_the_meeting_keeps_the_silence_from_beginning() {
        var reading = proposed().atOnce("AAA").at(LATER);
        assertThat(reading.state()).isEqualTo(SilenceState.NOT_PROPOSED);
        assertThat(proposed().at(PROPOSED).state()).isEqualTo(SilenceState.PROPOSED);
    }

    @Test
    void the_chair_extends_only_before_the_expiry() {
        var hush = begun();
        hush.extended("2026-03-16T12:00", hush.stamp(NOON.minusSeconds(1)));
        assertThat(hush.at(NOON).state()).isEqualTo(SilenceState.UNDER_SILENCE);
        assertThat(hush.objected("AAA", NOON.plusSeconds(60)).at(LATER).state()).isEqualTo(SilenceState.BROKEN);
        var late = begun();
        late.extended("2026-03-16T12:00", late.stamp(NOON));
        assertThat(late.at(LATER).state()).isEqualTo(SilenceState.EXPIRED);
        assertThat(refusals(late.at(LATER))).containsExactly(SilenceRule.EXTENSION_TOO_LATE);
    }

    @Test
    void an_extension_decided_before_the_expiry_during_an_outage_may_be_recorded_later() {
        var hush = begun();
        hush.extended("2026-03-16T12:00", hush.stamp(NOON.minusSeconds(600), NOON.plusSeconds(7200)));
        assertThat(hush.silence().at(NOON, NOON).state()).isEqualTo(SilenceState.EXPIRED);
        var known = hush.silence().at(NOON, NOON.plusSeconds(7200));
        assertThat(known.state()).isEqualTo(SilenceState.UNDER_SILENCE);
        assertThat(rules(known)).contains(SilenceRule.SILENCE_EXTENDED, SilenceRule.ENTERED_BY_TWO_OFFICERS);
    }

    @Test
    void an_extension_is_later_and_in_the_same_zone() {
        var hush = begun();
        hush.extended("2026-03-13T11:00", hush.stamp(PROPOSED.plusSeconds(3600)));
        var moscow = (org.chancery.law.decision.Deadline.Exact) org.chancery.law.decision.Deadline.resolve(
                java.time.LocalDateTime.parse("2026-03-16T12:00"), java.time.ZoneId.of("Europe/Moscow"));
        hush.act(new SilenceAct.Extended(hush.stamp(PROPOSED.plusSeconds(7200)), Hush.ID, moscow.deadline()));
        assertThat(refusals(hush.at(PROPOSED.plusSeconds(7200))))
                .containsExactly(SilenceRule.EXTENSION_NOT_LATER, SilenceRule.EXTENSION_IN_ANOTHER_ZONE);
    }

    @Test
    void a_broken_silence_is_final_and_an_amended_text_needs_a_new_identifier() {
        var hush = begun().objected("AAA", NOON.minusSeconds(60)).confirmed(NOON);
        hush.extended("2026-03-16T12:00", hush.stamp(NOON.minusSeconds(30)));
        hush.act(new SilenceAct.Proposed(
                hush.stamp(NOON), Hush.ID, "MC.DD/1/26/Rev.1", Hush.deadline("2026-03-20T12:00")));
        var reading = hush.at(LATER);
        assertThat(reading.state()).isEqualTo(SilenceState.BROKEN);
        assertThat(refusals(reading))
                .containsExactly(
                        SilenceRule.SILENCE_STEP_NOT_DUE,
                        SilenceRule.SILENCE_PROPOSED_TWICE,
                        SilenceRule.SILENCE_STEP_NOT_DUE);
    }

    @Test
    void an_absent_delegation_breaks_the_silence_in_writing_but_no_stranger_and_no_suspended_member_does() {
        var hush = begun().withoutVote("CCC").objected("ZZZ", PROPOSED.plusSeconds(900));
        var reading = hush.objected("CCC", PROPOSED.plusSeconds(900)).at(NOON.minusSeconds(1));
        assertThat(reading.state()).isEqualTo(SilenceState.UNDER_SILENCE);
        assertThat(rules(reading))
                .contains(SilenceRule.SILENCE_OBJECTION_OF_NON_MEMBER, SilenceRule.SILENCE_OBJECTION_WITHOUT_VOTE);
        assertThat(hush.under(new SilenceTerms(Optional.empty(), 24, 0, true, true))
                        .at(LATER)
                        .state())
                .as("where the rules let members without a vote break it")
                .isEqualTo(SilenceState.BROKEN);
    }

    @Test
    void nothing_is_confirmed_announced_or_issued_before_its_time() {
        var hush = begun();
        var early = new SilenceAct.Confirmed(hush.stamp(NOON.minusSeconds(1)), Hush.ID);
        assertThat(hush.silence().refusal(early).orElseThrow().conclusion().rule())
                .isEqualTo(SilenceRule.SILENCE_STEP_NOT_DUE);
        assertThat(hush.silence().refusal(new SilenceAct.Confirmed(hush.stamp(NOON), Hush.ID)))
                .isEmpty();
        assertThat(refusals(hush.announced(NOON).issued("1", NOON).at(LATER)))
                .containsExactly(SilenceRule.SILENCE_STEP_NOT_DUE, SilenceRule.SILENCE_STEP_NOT_DUE);
    }
}
