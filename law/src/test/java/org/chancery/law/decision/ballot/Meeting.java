package org.chancery.law.decision.ballot;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.law.act.ActId;
import org.chancery.law.calendar.WorkingCalendar;
import org.chancery.law.decision.BallotId;
import org.chancery.law.decision.MemberAct;
import org.chancery.law.decision.Organ;
import org.chancery.law.decision.ProcedureRules;
import org.chancery.law.decision.Stamp;
import org.chancery.law.decision.VotingRule;
import org.chancery.law.finding.Reason;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.Rule;

/** A meeting of a fictional organ, told minute by minute from ten o'clock UTC. */
final class Meeting {
    static final Instant TEN = Instant.parse("2026-03-10T10:00:00Z");
    static final BallotId BALLOT = new BallotId("B-1");
    private final List<MemberAct> members = new ArrayList<>();
    private final List<BallotAct> acts = new ArrayList<>();
    private final VotingRule rule;
    private Instant now = TEN;
    private int count;

    Meeting(VotingRule rule, String... states) {
        this.rule = rule;
        for (String state : states) {
            members.add(new MemberAct.Joined(stamp(Instant.EPOCH), new StateCode(state)));
        }
    }

    static Meeting of(VotingRule rule, int members) {
        var states = new String[members];
        for (int i = 0; i < members; i++) {
            states[i] = state(i);
        }
        return new Meeting(rule, states);
    }

    /** AAA, AAB and so on. */
    static String state(int i) {
        return "A" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
    }

    private Stamp stamp(Instant at) {
        return new Stamp(new ActId("act-" + ++count), at, at, Stamp.Receipt.BY_THE_CLOCK);
    }

    private Stamp next() {
        now = now.plusSeconds(60);
        return stamp(now);
    }

    Instant now() {
        return now;
    }

    Meeting later(long seconds) {
        now = now.plusSeconds(seconds);
        return this;
    }

    Meeting withoutVote(String state, MemberAct.Cause cause) {
        members.add(new MemberAct.VoteWithdrawn(stamp(now), new StateCode(state), cause));
        return this;
    }

    Meeting voteAgain(String state, MemberAct.Cause cause) {
        members.add(new MemberAct.VoteRestored(next(), new StateCode(state), cause));
        return this;
    }

    Meeting weight(String state, String weight, String from) {
        members.add(new MemberAct.WeightSet(
                stamp(Instant.EPOCH), new StateCode(state), "scale", new BigDecimal(weight), LocalDate.parse(from)));
        return this;
    }

    Meeting open() {
        return open(BallotAct.Form.IN_MEETING, null);
    }

    Meeting openChairedBy(String chair) {
        return open(BallotAct.Form.IN_MEETING, new StateCode(chair));
    }

    Meeting open(BallotAct.Form form, @org.jspecify.annotations.Nullable StateCode chair) {
        acts.add(new BallotAct.Opened(next(), BALLOT, rule.name(), "COM/2026/12", form, Optional.ofNullable(chair)));
        return this;
    }

    Meeting present(String... states) {
        for (String state : states) {
            acts.add(new BallotAct.Attendance(next(), BALLOT, new StateCode(state), true));
        }
        return this;
    }

    Meeting leaves(String state) {
        acts.add(new BallotAct.Attendance(next(), BALLOT, new StateCode(state), false));
        return this;
    }

    Meeting cast(Position position, String... states) {
        for (String state : states) {
            acts.add(position(state, position, next()));
        }
        return this;
    }

    BallotAct.PositionCast position(String state, Position position, Stamp stamp) {
        var mandate = new Mandate(new ActId("mandate-" + state), Instant.EPOCH, Optional.empty());
        return new BallotAct.PositionCast(stamp, BALLOT, new StateCode(state), position, mandate, Optional.empty());
    }

    Meeting proxy(String state, String holder) {
        acts.add(new BallotAct.ProxyGiven(next(), BALLOT, new StateCode(state), new StateCode(holder)));
        return this;
    }

    Meeting castFor(String state, String holder, Position position) {
        var mandate = new Mandate(new ActId("mandate-" + holder), Instant.EPOCH, Optional.empty());
        acts.add(new BallotAct.PositionCast(
                next(), BALLOT, new StateCode(state), position, mandate, Optional.of(new StateCode(holder))));
        return this;
    }

    Meeting act(BallotAct act) {
        acts.add(act);
        return this;
    }

    Meeting close() {
        acts.add(new BallotAct.Closed(next(), BALLOT));
        return this;
    }

    Meeting resume() {
        acts.add(new BallotAct.Resumed(next(), BALLOT));
        return this;
    }

    Meeting castingVote(boolean inFavour) {
        acts.add(new BallotAct.CastingVote(next(), BALLOT, inFavour));
        return this;
    }

    Meeting tellers(int yes, int no, int abstaining, int invalid, String... voters) {
        var roll = new TreeSet<StateCode>();
        List.of(voters).forEach(state -> roll.add(new StateCode(state)));
        acts.add(new BallotAct.TellersReported(next(), BALLOT, roll, yes, no, abstaining, invalid));
        return this;
    }

    Ballot ballot() {
        var rules = new ProcedureRules(
                LocalizedText.of("en", "Rules of Procedure"),
                ZoneId.of("Europe/Vienna"),
                WorkingCalendar.mondayToFriday(),
                Map.of(rule.name(), rule),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Ballot(new Organ(new AgreementId("att"), rules, members), BALLOT, acts);
    }

    BallotReading end() {
        return ballot().at(now);
    }

    BallotState state() {
        return end().state();
    }

    static List<Rule> rules(BallotReading reading) {
        return reading.finding().steps().stream().map(Reason::rule).toList();
    }

    static List<Rule> refusals(BallotReading reading) {
        return reading.refused().stream().map(it -> it.reason().rule()).toList();
    }
}
