package org.chancery.law.decision.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.decision.ballot.Meeting.BALLOT;
import static org.chancery.law.decision.ballot.Meeting.refusals;
import static org.chancery.law.decision.ballot.Meeting.rules;
import static org.chancery.law.decision.ballot.Position.NO;
import static org.chancery.law.decision.ballot.Position.YES;

import java.time.Instant;
import java.util.Optional;
import org.chancery.law.act.ActId;
import org.chancery.law.decision.MemberAct.Cause;
import org.chancery.law.decision.Proxies;
import org.chancery.law.decision.Quorum;
import org.chancery.law.decision.Share;
import org.chancery.law.decision.Stamp;
import org.chancery.law.decision.VotingRule;
import org.chancery.law.decision.Way;
import org.chancery.law.decision.Way.Base;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.BallotRule;
import org.chancery.law.rule.VoteRefusalRule;
import org.junit.jupiter.api.Test;

class BallotTest {
    private static final VotingRule VOTE =
            VotingRule.of("vote", Way.Majority.of(Share.MAJORITY, Base.PRESENT_AND_VOTING));
    private static final VotingRule QUORATE = VOTE.with(Quorum.of(Share.MAJORITY, Quorum.Base.MEMBERS));
    private static final StateCode AAA = new StateCode("AAA");

    @Test
    void a_ballot_is_open_until_it_is_closed_and_the_last_position_before_counts() {
        var meeting = Meeting.of(VOTE, 2);
        assertThat(meeting.state()).isEqualTo(BallotState.NOT_OPENED);
        meeting.open().present("AAA", "AAB").cast(NO, "AAA", "AAB").cast(YES, "AAA", "AAB");
        assertThat(meeting.state()).isEqualTo(BallotState.OPEN);
        var end = meeting.close().end();
        assertThat(end.state()).isEqualTo(BallotState.ADOPTED);
        assertThat(end.positions()).containsEntry(AAA, YES);
        assertThat(end.history().get(AAA))
                .extracting(BallotAct.PositionCast::position)
                .containsExactly(NO, YES);
    }

    @Test
    void a_position_at_the_instant_of_the_close_is_late() {
        var meeting = Meeting.of(VOTE, 1).open().present("AAA").close();
        Instant close = meeting.now();
        var late = meeting.position("AAA", YES, new Stamp(new ActId("late"), close, close, Stamp.Receipt.BY_THE_CLOCK));
        assertThat(meeting.ballot().refusal(late).orElseThrow().conclusion().rule())
                .isEqualTo(VoteRefusalRule.VOTE_AFTER_CLOSE);
        assertThat(refusals(meeting.act(late).end())).containsExactly(VoteRefusalRule.VOTE_AFTER_CLOSE);
        assertThat(meeting.state()).isEqualTo(BallotState.NOT_ADOPTED);
    }

    @Test
    void a_position_received_in_time_and_recorded_later_counts_once_it_is_known() {
        var meeting = Meeting.of(VOTE, 1).open().present("AAA");
        Instant received = meeting.now();
        meeting.close();
        Instant closed = meeting.now();
        var stamp = new Stamp(new ActId("paper"), received, closed.plusSeconds(900), Stamp.Receipt.BY_TWO_OFFICERS);
        var ballot = meeting.act(meeting.position("AAA", YES, stamp)).ballot();
        assertThat(ballot.at(closed.plusSeconds(3600), closed).state()).isEqualTo(BallotState.NOT_ADOPTED);
        assertThat(ballot.at(closed, closed.plusSeconds(3600)).state()).isEqualTo(BallotState.ADOPTED);
    }

    @Test
    void a_mandate_that_ended_casts_no_position() {
        var meeting = Meeting.of(VOTE, 1).open().present("AAA");
        Instant at = meeting.now();
        var stamp = new Stamp(new ActId("cast"), at, at, Stamp.Receipt.BY_THE_CLOCK);
        var ended = new Mandate(new ActId("mandate"), Instant.EPOCH, Optional.of(at));
        var cast = new BallotAct.PositionCast(stamp, BALLOT, AAA, YES, ended, Optional.empty());
        assertThat(refusals(meeting.act(cast).end())).containsExactly(VoteRefusalRule.VOTE_MANDATE_OVER);
    }

    @Test
    void absent_suspended_and_foreign_delegations_cast_no_vote() {
        var meeting =
                Meeting.of(VOTE, 3).withoutVote("AAB", Cause.SUSPENDED).open().present("AAA", "AAB");
        assertThat(refusals(meeting.cast(YES, "AAA", "AAB", "AAC", "ZZZ").end()))
                .containsExactly(
                        VoteRefusalRule.VOTE_WITHOUT_RIGHT,
                        VoteRefusalRule.VOTE_OF_ABSENT,
                        VoteRefusalRule.VOTE_OF_NON_MEMBER);
    }

    @Test
    void without_a_quorum_nothing_is_decided() {
        var end = Meeting.of(QUORATE, 6)
                .open()
                .present("AAA", "AAB", "AAC")
                .cast(YES, "AAA")
                .close()
                .end();
        assertThat(end.state()).isEqualTo(BallotState.LAPSED_NO_QUORUM);
        assertThat(rules(end)).contains(BallotRule.QUORUM_MISSING);
    }

    @Test
    void a_member_in_arrears_leaves_the_base_of_the_vote_but_not_that_of_the_quorum() {
        var unanimity = VotingRule.of("all", Way.Majority.of(Share.ALL, Base.MEMBERS));
        var rule = unanimity.with(Quorum.of(Share.TWO_THIRDS, Quorum.Base.MEMBERS));
        var meeting =
                Meeting.of(rule, 3).withoutVote("AAC", Cause.ARREARS).open().present("AAA", "AAB");
        assertThat(meeting.cast(YES, "AAA", "AAB").close().state()).isEqualTo(BallotState.ADOPTED);
        var four = Meeting.of(rule, 4).withoutVote("AAC", Cause.ARREARS).withoutVote("AAD", Cause.ARREARS);
        four.open().present("AAA", "AAB").cast(YES, "AAA", "AAB").close();
        assertThat(four.state()).isEqualTo(BallotState.LAPSED_NO_QUORUM);
        var there = Meeting.of(rule, 3).withoutVote("AAB", Cause.ARREARS).withoutVote("AAC", Cause.ARREARS);
        assertThat(there.open().present("AAA", "AAC").cast(YES, "AAA").close().state())
                .as("a member without a vote that is present counts for the quorum")
                .isEqualTo(BallotState.ADOPTED);
    }

    @Test
    void base_and_votes_are_those_at_the_close() {
        var all = VotingRule.of("all", Way.Majority.of(Share.ALL, Base.MEMBERS));
        var meeting = Meeting.of(all, 2)
                .withoutVote("AAB", Cause.ARREARS)
                .open()
                .present("AAA", "AAB")
                .cast(YES, "AAA");
        assertThat(meeting.voteAgain("AAB", Cause.ARREARS).close().state()).isEqualTo(BallotState.NOT_ADOPTED);
    }

    @Test
    void the_chair_and_half_of_the_others_are_a_quorum_where_the_rules_say_so() {
        var rule = VOTE.with(new Quorum(new Share(1, 2, Share.Boundary.AT_LEAST), Quorum.Base.MEMBERS, true));
        assertThat(Meeting.of(rule, 5)
                        .openChairedBy("AAA")
                        .present("AAA", "AAB", "AAC")
                        .cast(YES, "AAB")
                        .close()
                        .state())
                .isEqualTo(BallotState.ADOPTED);
        assertThat(Meeting.of(rule, 5)
                        .openChairedBy("AAA")
                        .present("AAC", "AAB", "AAD")
                        .cast(YES, "AAB")
                        .close()
                        .state())
                .isEqualTo(BallotState.LAPSED_NO_QUORUM);
    }

    @Test
    void a_proxy_votes_only_where_the_rules_allow_it_and_for_as_many_as_they_allow() {
        var no = Meeting.of(VOTE, 2).open().present("AAA").proxy("AAB", "AAA").castFor("AAB", "AAA", YES);
        assertThat(refusals(no.end()))
                .containsExactly(VoteRefusalRule.PROXY_NOT_ALLOWED, VoteRefusalRule.VOTE_WITHOUT_PROXY);
        var rule = QUORATE.with(new Proxies(1, true));
        var meeting =
                Meeting.of(rule, 3).open().present("AAA").proxy("AAB", "AAA").proxy("AAC", "AAA");
        meeting.cast(NO, "AAA").castFor("AAB", "AAA", YES).close();
        assertThat(refusals(meeting.end())).containsExactly(VoteRefusalRule.PROXY_HOLDER_FULL);
        assertThat(rules(meeting.end())).contains(BallotRule.QUORUM_PRESENT, BallotRule.TIE_FAILS);
        var absent = Meeting.of(QUORATE.with(new Proxies(1, false)), 3)
                .open()
                .present("AAA")
                .proxy("AAB", "AAA");
        assertThat(absent.castFor("AAB", "AAA", YES).close().state()).isEqualTo(BallotState.LAPSED_NO_QUORUM);
    }

    @Test
    void of_a_secret_ballot_only_the_tellers_result_and_the_roll_of_voters_are_recorded() {
        var meeting = Meeting.of(QUORATE.inSecret(), 3)
                .open()
                .present("AAA", "AAB", "AAC")
                .cast(YES, "AAA");
        assertThat(refusals(meeting.end())).containsExactly(VoteRefusalRule.VOTE_NOT_ON_PAPER);
        assertThat(meeting.close().state()).isEqualTo(BallotState.CLOSED);
        assertThat(refusals(meeting.tellers(2, 1, 0, 0, "AAA", "AAB").end()))
                .contains(VoteRefusalRule.TELLERS_DO_NOT_ADD_UP);
        assertThat(refusals(meeting.tellers(1, 1, 0, 0, "AAA", "ZZZ").end()))
                .contains(VoteRefusalRule.TELLERS_VOTER_WITHOUT_RIGHT);
        var end = meeting.tellers(2, 0, 0, 1, "AAA", "AAB", "AAC").end();
        assertThat(end.state()).isEqualTo(BallotState.ADOPTED);
        assertThat(end.positions()).isEmpty();
    }

    @Test
    void in_writing_those_who_answer_take_part() {
        var meeting =
                Meeting.of(QUORATE, 3).open(BallotAct.Form.IN_WRITING, null).cast(YES, "AAA", "AAB");
        assertThat(meeting.close().state()).isEqualTo(BallotState.ADOPTED);
    }
}
