package org.chancery.law.decision.silence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.law.act.ActId;
import org.chancery.law.calendar.WorkingCalendar;
import org.chancery.law.decision.Attachment;
import org.chancery.law.decision.BallotId;
import org.chancery.law.decision.Deadline;
import org.chancery.law.decision.MemberAct;
import org.chancery.law.decision.Organ;
import org.chancery.law.decision.OutcomeAct;
import org.chancery.law.decision.ProcedureRules;
import org.chancery.law.decision.SilenceTerms;
import org.chancery.law.decision.Stamp;
import org.chancery.law.finding.Reason;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.label.Label;
import org.chancery.law.rule.Rule;

/** A silence procedure of a fictional organ in Vienna: proposed on Wednesday 11 March 2026, runs until Friday noon (11:00 UTC). */
final class Hush {
    static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    static final Instant NOON = Instant.parse("2026-03-13T11:00:00Z");
    static final Instant PROPOSED = Instant.parse("2026-03-11T09:00:00Z");
    static final BallotId ID = new BallotId("S-1");
    private static final SilenceTerms ONE_DAY = new SilenceTerms(Optional.empty(), 24, 0, true, false);
    private final List<SilenceAct> acts = new ArrayList<>();
    private final List<OutcomeAct> outcomes = new ArrayList<>();
    private final List<MemberAct> members = new ArrayList<>();
    private SilenceTerms terms = ONE_DAY;
    private int count;

    static Hush proposed() {
        var hush = new Hush();
        for (String state : List.of("AAA", "BBB", "CCC")) {
            hush.members.add(new MemberAct.Joined(hush.stamp(Instant.EPOCH), new StateCode(state)));
        }
        hush.acts.add(new SilenceAct.Proposed(hush.stamp(PROPOSED), ID, "MC.DD/1/26", deadline("2026-03-13T12:00")));
        return hush;
    }

    static Hush begun() {
        var hush = proposed();
        hush.acts.add(new SilenceAct.Begun(hush.stamp(PROPOSED.plusSeconds(600)), ID));
        return hush;
    }

    static Deadline deadline(String local) {
        return ((Deadline.Exact) Deadline.resolve(LocalDateTime.parse(local), VIENNA)).deadline();
    }

    Hush under(SilenceTerms its) {
        terms = its;
        return this;
    }

    Hush withoutVote(String state) {
        members.add(new MemberAct.VoteWithdrawn(stamp(PROPOSED), new StateCode(state), MemberAct.Cause.SUSPENDED));
        return this;
    }

    Stamp stamp(Instant at) {
        return new Stamp(new ActId("act-" + ++count), at, at, Stamp.Receipt.BY_THE_CLOCK);
    }

    /** Received at the first time, entered by two officers at the second. */
    Stamp stamp(Instant received, Instant entered) {
        return new Stamp(new ActId("act-" + ++count), received, entered, Stamp.Receipt.BY_TWO_OFFICERS);
    }

    Hush atOnce(String state) {
        acts.add(new SilenceAct.ObjectedAtOnce(stamp(PROPOSED.plusSeconds(60)), ID, new StateCode(state)));
        return this;
    }

    Hush objected(String state, Instant at) {
        return objected(state, stamp(at));
    }

    Hush objected(String state, Stamp stamp) {
        acts.add(objection(state, stamp));
        return this;
    }

    SilenceAct.Objected objection(String state, Stamp stamp) {
        return new SilenceAct.Objected(
                stamp, ID, new StateCode(state), SilenceAct.Objected.Kind.OBJECTION, Label.PUBLIC);
    }

    Hush extended(String local, Stamp stamp) {
        acts.add(new SilenceAct.Extended(stamp, ID, deadline(local)));
        return this;
    }

    Hush confirmed(Instant at) {
        acts.add(new SilenceAct.Confirmed(stamp(at), ID));
        return this;
    }

    Hush announced(Instant at) {
        outcomes.add(new OutcomeAct.Announced(stamp(at), ID));
        return this;
    }

    Hush issued(String number, Instant at) {
        outcomes.add(new OutcomeAct.Issued(stamp(at), ID, number, new TreeSet<>()));
        return this;
    }

    Hush statement(String state, Instant at) {
        var attachment = new Attachment(
                Attachment.Kind.INTERPRETATIVE_STATEMENT,
                Recipient.of(state),
                "MC.DD/1/26/Att.1",
                Label.PUBLIC,
                Attachment.Publication.WITH_THE_DECISION);
        outcomes.add(new OutcomeAct.Attached(stamp(at), ID, attachment));
        return this;
    }

    Hush act(SilenceAct act) {
        acts.add(act);
        return this;
    }

    Organ organ() {
        var rules = new ProcedureRules(
                LocalizedText.of("en", "Rules of Procedure"),
                VIENNA,
                WorkingCalendar.mondayToFriday(),
                Map.of(),
                Optional.empty(),
                Optional.of(terms),
                Optional.empty());
        return new Organ(new AgreementId("att"), rules, members);
    }

    Silence silence() {
        return new Silence(organ(), ID, acts, outcomes);
    }

    SilenceReading at(Instant on) {
        return silence().at(on);
    }

    static List<Rule> rules(SilenceReading reading) {
        return reading.finding().steps().stream().map(Reason::rule).toList();
    }

    static List<Rule> refusals(SilenceReading reading) {
        return reading.refused().stream().map(it -> it.reason().rule()).toList();
    }
}
