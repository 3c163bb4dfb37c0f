package org.chancery.law.decision.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.decision.ballot.Meeting.rules;
import static org.chancery.law.decision.ballot.Position.ABSTAIN;
import static org.chancery.law.decision.ballot.Position.NO;
import static org.chancery.law.decision.ballot.Position.NOT_TAKING_PART;
import static org.chancery.law.decision.ballot.Position.YES;

import java.time.Duration;
import org.chancery.law.decision.Fallback;
import org.chancery.law.decision.MemberAct.Cause;
import org.chancery.law.decision.Share;
import org.chancery.law.decision.VotingRule;
import org.chancery.law.decision.Way;
import org.chancery.law.decision.Way.Base;
import org.chancery.law.decision.Way.Blockers;
import org.chancery.law.rule.BallotRule;
import org.chancery.law.rule.VoteRefusalRule;
import org.junit.jupiter.api.Test;

class ConsensusTest {
    private static final VotingRule OF_ALL = VotingRule.of("consensus", new Way.Consensus(Blockers.ANY_MEMBER));
    private static final VotingRule OF_PRESENT = VotingRule.of("consensus", new Way.Consensus(Blockers.PRESENT));
    private static final VotingRule CWC = OF_ALL.with(new Fallback(
            Duration.ofHours(24),
            VotingRule.of("two-thirds", Way.Majority.of(Share.TWO_THIRDS, Base.PRESENT_AND_VOTING))));

    @Test
    void consensus_is_the_absence_of_an_objection() {
        var end = Meeting.of(OF_ALL, 6)
                .open()
                .present("AAA", "AAB", "AAC", "AAD", "AAE")
                .cast(YES, "AAA")
                .close()
                .end();
        assertThat(end.state()).isEqualTo(BallotState.ADOPTED);
        assertThat(end.finding().conclusion().values().toString()).contains("number=5", "number=6");
        assertThat(rules(end)).contains(BallotRule.CONSENSUS_NO_OBJECTION);
    }

    @Test
    void an_abstention_is_not_an_objection() {
        var end = Meeting.of(OF_ALL, 3)
                .open()
                .present("AAA", "AAB")
                .cast(YES, "AAA")
                .cast(ABSTAIN, "AAB")
                .close()
                .end();
        assertThat(end.state()).isEqualTo(BallotState.ADOPTED);
        assertThat(rules(end)).contains(BallotRule.ABSTENTION_IS_NO_OBJECTION);
    }

    @Test
    void one_objection_breaks_a_consensus() {
        assertThat(Meeting.of(OF_ALL, 3)
                        .open()
                        .present("AAA", "AAB")
                        .cast(YES, "AAA")
                        .cast(NO, "AAB")
                        .close()
                        .state())
                .isEqualTo(BallotState.BROKEN);
    }

    @Test
    void where_only_those_present_can_object_an_absent_delegation_cannot_block() {
        var end = Meeting.of(OF_PRESENT, 3)
                .open()
                .present("AAA", "AAB")
                .cast(YES, "AAA")
                .cast(NO, "AAC")
                .close()
                .end();
        assertThat(end.state()).isEqualTo(BallotState.ADOPTED);
        assertThat(rules(end)).contains(BallotRule.OBJECTION_CANNOT_BLOCK);
        assertThat(Meeting.of(OF_ALL, 3)
                        .open()
                        .present("AAA", "AAB")
                        .cast(YES, "AAA")
                        .cast(NO, "AAC")
                        .close()
                        .state())
                .isEqualTo(BallotState.BROKEN);
    }

    @Test
    void a_member_without_a_vote_cannot_block() {
        var meeting =
                Meeting.of(OF_ALL, 3).withoutVote("AAC", Cause.CONCERNED).open().present("AAA", "AAB", "AAC");
        assertThat(meeting.cast(YES, "AAA").cast(NO, "AAC").close().state()).isEqualTo(BallotState.ADOPTED);
    }

    @Test
    void a_member_that_stays_out_neither_blocks_nor_supports() {
        var end = Meeting.of(OF_ALL, 2)
                .open()
                .present("AAA", "AAB")
                .cast(YES, "AAA")
                .cast(NOT_TAKING_PART, "AAB")
                .close()
                .end();
        assertThat(end.state()).isEqualTo(BallotState.ADOPTED);
        assertThat(rules(end)).contains(BallotRule.STAYED_OUT);
    }

    @Test
    void nothing_is_adopted_that_nobody_wants_unless_the_rules_say_so() {
        var meeting = Meeting.of(OF_ALL, 2)
                .open()
                .present("AAA", "AAB")
                .cast(ABSTAIN, "AAA", "AAB")
                .close();
        assertThat(meeting.state()).isEqualTo(BallotState.NOT_ADOPTED);
        assertThat(rules(meeting.end())).contains(BallotRule.SUPPORT_MISSING);
        assertThat(Meeting.of(OF_ALL.supportedBy(0), 2)
                        .open()
                        .present("AAA", "AAB")
                        .close()
                        .state())
                .isEqualTo(BallotState.ADOPTED);
    }

    @Test
    void without_consensus_the_vote_is_deferred_for_a_day_and_then_two_thirds_decide() {
        var meeting = Meeting.of(CWC, 3)
                .open()
                .present("AAA", "AAB", "AAC")
                .cast(YES, "AAA", "AAB")
                .cast(NO, "AAC")
                .close();
        var deferred = meeting.end();
        assertThat(deferred.state()).isEqualTo(BallotState.DEFERRED);
        assertThat(deferred.deferredUntil()).contains(meeting.now().plus(Duration.ofHours(24)));
        var early = meeting.later(3600).resume().end();
        assertThat(early.state()).isEqualTo(BallotState.DEFERRED);
        assertThat(Meeting.refusals(early)).containsExactly(VoteRefusalRule.RESUMED_TOO_EARLY);
        meeting.later(82_800).resume();
        assertThat(meeting.state()).isEqualTo(BallotState.OPEN);
        assertThat(meeting.end().positions()).isEmpty();
        var end = meeting.cast(YES, "AAA", "AAB").cast(NO, "AAC").close().end();
        assertThat(end.state()).isEqualTo(BallotState.ADOPTED);
        assertThat(rules(end)).contains(BallotRule.FALLBACK_APPLIES, BallotRule.MAJORITY_REACHED);
    }

    @Test
    void under_reverse_consensus_one_member_in_favour_is_enough() {
        var rule = VotingRule.of("reverse", new Way.ReverseConsensus(Blockers.PRESENT));
        var meeting = Meeting.of(rule, 3).open().present("AAA", "AAB", "AAC").cast(NO, "AAA", "AAB");
        assertThat(meeting.cast(YES, "AAC").close().state()).isEqualTo(BallotState.ADOPTED);
        var all = Meeting.of(rule, 2)
                .open()
                .present("AAA", "AAB")
                .cast(NO, "AAA", "AAB")
                .close();
        assertThat(all.state()).isEqualTo(BallotState.NOT_ADOPTED);
        assertThat(rules(all.end())).contains(BallotRule.REVERSE_ALL_AGAINST);
    }
}
