package org.chancery.law.decision.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.law.decision.ballot.Meeting.rules;
import static org.chancery.law.decision.ballot.Position.ABSTAIN;
import static org.chancery.law.decision.ballot.Position.NO;
import static org.chancery.law.decision.ballot.Position.YES;

import java.util.Optional;
import org.chancery.law.decision.Share;
import org.chancery.law.decision.VotingRule;
import org.chancery.law.decision.Way;
import org.chancery.law.decision.Way.Base;
import org.chancery.law.finding.Finding;
import org.chancery.law.rule.BallotRule;
import org.chancery.law.rule.VoteRefusalRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MajorityTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/decision/majorities.csv", numLinesToSkip = 1, delimiter = '|')
    void a_majority_is_a_share_of_its_base(
            String name,
            String share,
            Share.Boundary boundary,
            Base base,
            int members,
            int present,
            int yes,
            int no,
            int abstain,
            BallotState expected) {
        var parts = share.split("/");
        var rule = VotingRule.of(
                "vote",
                Way.Majority.of(new Share(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), boundary), base));
        var meeting = Meeting.of(rule, members).open();
        for (int i = 0; i < present; i++) {
            meeting.present(Meeting.state(i));
        }
        for (int i = 0; i < yes + no + abstain; i++) {
            meeting.cast(i < yes ? YES : i < yes + no ? NO : ABSTAIN, Meeting.state(i));
        }
        assertThat(meeting.close().state()).isEqualTo(expected);
    }

    @Test
    void a_weighted_vote_uses_the_weights_of_its_day() {
        var rule = VotingRule.of("weighted", Way.Majority.weighted(Share.TWO_THIRDS, Base.MEMBERS, "scale"));
        var meeting = Meeting.of(rule, 3)
                .weight("AAA", "50", "2020-01-01")
                .weight("AAA", "66.7", "2026-03-10")
                .weight("AAA", "1", "2026-03-11")
                .weight("AAB", "20.3", "2020-01-01")
                .weight("AAC", "13", "2020-01-01");
        meeting.open()
                .present("AAA", "AAB", "AAC")
                .cast(YES, "AAA")
                .cast(NO, "AAB", "AAC")
                .close();
        assertThat(meeting.state()).isEqualTo(BallotState.ADOPTED);
        assertThat(rules(meeting.end())).contains(BallotRule.WEIGHTS_VALID, BallotRule.WEIGHT_REACHED);
    }

    @Test
    void without_a_members_weight_the_result_is_not_known() {
        var rule = VotingRule.of("weighted", Way.Majority.weighted(Share.MAJORITY, Base.MEMBERS, "scale"));
        var end = Meeting.of(rule, 2)
                .weight("AAA", "50", "2020-01-01")
                .open()
                .present("AAA")
                .cast(YES, "AAA")
                .close()
                .end();
        assertThat(end.state()).isEqualTo(BallotState.CLOSED);
        assertThat(end.finding().standing()).isEqualTo(Finding.Standing.NOT_KNOWN);
    }

    @Test
    void the_chair_decides_an_equal_vote_where_the_rules_say_so() {
        var rule = VotingRule.of(
                "chair",
                new Way.Majority(Share.MAJORITY, Base.PRESENT_AND_VOTING, Optional.empty(), Way.Tie.CHAIR_DECIDES));
        var meeting = Meeting.of(rule, 2)
                .open()
                .present("AAA", "AAB")
                .cast(YES, "AAA")
                .cast(NO, "AAB")
                .close();
        assertThat(meeting.state()).isEqualTo(BallotState.CLOSED);
        assertThat(meeting.end().finding().standing()).isEqualTo(Finding.Standing.FOR_A_PERSON);
        assertThat(meeting.castingVote(true).state()).isEqualTo(BallotState.ADOPTED);
        var clear = Meeting.of(rule, 2)
                .open()
                .present("AAA", "AAB")
                .cast(YES, "AAA", "AAB")
                .close()
                .castingVote(false);
        assertThat(clear.state()).isEqualTo(BallotState.ADOPTED);
        assertThat(Meeting.refusals(clear.end())).containsExactly(VoteRefusalRule.CASTING_VOTE_NOT_DUE);
    }

    @Test
    void a_rule_that_cannot_work_is_refused() {
        assertThatThrownBy(() -> new Share(1, 1, Share.Boundary.MORE_THAN)).hasMessageContaining("never");
        assertThatThrownBy(() -> new Share(3, 2, Share.Boundary.AT_LEAST)).hasMessageContaining("3/2");
        assertThatThrownBy(
                        () -> new Way.Majority(Share.TWO_THIRDS, Base.MEMBERS, Optional.empty(), Way.Tie.CHAIR_DECIDES))
                .hasMessageContaining("casting vote");
        var weighted = VotingRule.of("w", Way.Majority.weighted(Share.MAJORITY, Base.MEMBERS, "scale"));
        assertThatThrownBy(weighted::inSecret).hasMessageContaining("secret");
    }
}
