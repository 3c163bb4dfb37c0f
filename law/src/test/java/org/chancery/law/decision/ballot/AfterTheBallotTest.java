package org.chancery.law.decision.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.decision.ballot.Position.NO;
import static org.chancery.law.decision.ballot.Position.YES;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.law.act.ActId;
import org.chancery.law.calendar.WorkingCalendar;
import org.chancery.law.decision.Attachment;
import org.chancery.law.decision.BallotId;
import org.chancery.law.decision.Organ;
import org.chancery.law.decision.OutcomeAct;
import org.chancery.law.decision.Preliminary;
import org.chancery.law.decision.ProcedureRules;
import org.chancery.law.decision.Share;
import org.chancery.law.decision.Stamp;
import org.chancery.law.decision.VotingRule;
import org.chancery.law.decision.Way;
import org.chancery.law.decision.Way.Base;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.label.Label;
import org.chancery.law.rule.BallotRule;
import org.chancery.law.rule.VoteRefusalRule;
import org.junit.jupiter.api.Test;

class AfterTheBallotTest {
    private static final VotingRule PROCEDURE =
            VotingRule.of("procedure", Way.Majority.of(Share.MAJORITY, Base.PRESENT_AND_VOTING));
    private static final VotingRule SUBSTANCE =
            VotingRule.of("substance", Way.Majority.of(Share.TWO_THIRDS, Base.PRESENT_AND_VOTING));
    private static final Organ ORGAN = new Organ(
            new AgreementId("att"),
            new ProcedureRules(
                    LocalizedText.of("en", "Rules of Procedure"),
                    ZoneOffset.UTC,
                    WorkingCalendar.mondayToFriday(),
                    Map.of("procedure", PROCEDURE, "substance", SUBSTANCE),
                    Optional.of(new Preliminary("substance", "procedure", "substance")),
                    Optional.empty(),
                    Optional.empty()),
            List.of());

    @Test
    void in_doubt_a_matter_is_one_of_substance_unless_the_organ_decides_otherwise() {
        assertThat(DoubtfulMatter.of(ORGAN, Optional.empty()).rule()).isEqualTo(SUBSTANCE);
        var no = Meeting.of(SUBSTANCE, 2)
                .open()
                .present("AAA", "AAB")
                .cast(YES, "AAA")
                .cast(NO, "AAB")
                .close();
        assertThat(DoubtfulMatter.of(ORGAN, Optional.of(no.end())).rule()).isEqualTo(SUBSTANCE);
        var yes = Meeting.of(SUBSTANCE, 2)
                .open()
                .present("AAA", "AAB")
                .cast(YES, "AAA", "AAB")
                .close();
        var matter = DoubtfulMatter.of(ORGAN, Optional.of(yes.end()));
        assertThat(matter.rule()).isEqualTo(PROCEDURE);
        assertThat(matter.finding().conclusion().rule()).isEqualTo(BallotRule.TREATED_AS_DECIDED);
    }

    @Test
    void only_an_adopted_decision_is_issued_and_statements_go_with_it() {
        var meeting = Meeting.of(PROCEDURE, 1).open().present("AAA").cast(YES, "AAA");
        Instant open = meeting.now();
        meeting.close();
        var statement = new Attachment(
                Attachment.Kind.EXPLANATION_OF_VOTE,
                Recipient.of("AAA"),
                "COM/2026/12/Add.1",
                Label.PUBLIC,
                Attachment.Publication.WITH_THE_DECISION);
        List<OutcomeAct> acts = List.of(
                issued("early", open, "COM/DEC/1"),
                new OutcomeAct.Attached(stamp("a", meeting.now()), Meeting.BALLOT, statement),
                issued("due", meeting.now(), "COM/DEC/2"));
        var sequel = BallotSequel.of(ORGAN, meeting.ballot(), acts, meeting.now(), Instant.MAX);
        assertThat(sequel.number()).contains("COM/DEC/2");
        assertThat(sequel.attachments()).containsExactly(statement);
        assertThat(sequel.refused())
                .extracting(it -> it.reason().rule())
                .containsExactly(VoteRefusalRule.ISSUE_NOT_DUE);
    }

    @Test
    void a_decision_is_void_where_a_position_known_later_changes_the_result() {
        var meeting = Meeting.of(PROCEDURE, 1).open().present("AAA").cast(YES, "AAA");
        Instant received = meeting.now();
        meeting.close();
        Instant closed = meeting.now();
        var late = new Stamp(new ActId("zz"), received, closed.plusSeconds(600), Stamp.Receipt.BY_TWO_OFFICERS);
        meeting.act(meeting.position("AAA", NO, late));
        List<OutcomeAct> acts = List.of(issued("due", closed.plusSeconds(60), "COM/DEC/1"));
        Instant later = closed.plusSeconds(3600);
        assertThat(BallotSequel.of(ORGAN, meeting.ballot(), acts, later, closed.plusSeconds(60))
                        .isVoid())
                .isFalse();
        var sequel = BallotSequel.of(ORGAN, meeting.ballot(), acts, later, later);
        assertThat(sequel.isVoid()).isTrue();
        assertThat(sequel.number()).contains("COM/DEC/1");
        assertThat(sequel.finding().conclusion().rule()).isEqualTo(BallotRule.DECISION_VOID);
    }

    private static OutcomeAct.Issued issued(String act, Instant at, String number) {
        return new OutcomeAct.Issued(stamp(act, at), new BallotId("B-1"), number, new TreeSet<>());
    }

    private static Stamp stamp(String act, Instant at) {
        return new Stamp(new ActId(act), at, at, Stamp.Receipt.BY_THE_CLOCK);
    }
}
