package org.chancery.law.decision.silence;

import static org.chancery.law.decision.DecisionSteps.code;
import static org.chancery.law.decision.DecisionSteps.state;
import static org.chancery.law.decision.DecisionSteps.words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.law.act.ActId;
import org.chancery.law.decision.Attachment;
import org.chancery.law.decision.Deadline;
import org.chancery.law.decision.DecisionSteps;
import org.chancery.law.decision.Organ;
import org.chancery.law.decision.OutcomeAct;
import org.chancery.law.decision.Roll;
import org.chancery.law.decision.SilenceTerms;
import org.chancery.law.decision.Stamp;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Reason;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.Rule;
import org.chancery.law.rule.SilenceRule;
import org.jspecify.annotations.Nullable;

/** A silence procedure as the acts tell it, in the order in which they happened. */
final class SilenceStory {
    final Organ organ;
    final Instant knownAt;
    final Basis basis;
    final DecisionSteps steps;
    final List<SilenceReading.Refused> refused = new ArrayList<>();
    final List<SilenceAct.Objected> objections = new ArrayList<>();
    final List<Attachment> attachments = new ArrayList<>();
    final SortedSet<StateCode> objectedAtOnce = new TreeSet<>();
    SilenceState state = SilenceState.NOT_YET_PROPOSED;

    @Nullable
    Deadline expiry;

    @Nullable
    Stamp last;

    OutcomeAct.@Nullable Issued issued;

    SilenceStory(Organ organ, Instant knownAt) {
        this.organ = organ;
        this.knownAt = knownAt;
        this.basis = organ.rules().basis(organ.rules().silence().flatMap(SilenceTerms::article));
        this.steps = new DecisionSteps(organ);
    }

    /** Lets time pass: at the expiry a silence that nobody broke has expired. */
    void until(Instant now) {
        if (state == SilenceState.UNDER_SILENCE && expiry != null && !expiry.isMetBy(now)) {
            state = SilenceState.EXPIRED;
        }
    }

    void tell(SilenceAct act) {
        until(act.stamp().effective());
        Instant at = act.stamp().effective();
        switch (act) {
            case SilenceAct.Proposed proposed -> propose(proposed);
            case SilenceAct.ObjectedAtOnce objected -> {
                if (state == SilenceState.PROPOSED || state == SilenceState.NOT_PROPOSED) {
                    atOnce(act.stamp(), objected.state());
                } else {
                    notDue(act.stamp());
                }
            }
            case SilenceAct.Begun _ -> {
                if (state == SilenceState.PROPOSED) {
                    move(SilenceState.UNDER_SILENCE, act.stamp());
                } else {
                    notDue(act.stamp());
                }
            }
            case SilenceAct.Extended extended -> new Extension(this).tell(extended);
            case SilenceAct.Objected objected -> objected(objected, at);
            case SilenceAct.Confirmed _ -> {
                if (state == SilenceState.EXPIRED) {
                    move(SilenceState.CONFIRMED, act.stamp());
                } else {
                    notDue(act.stamp());
                }
            }
        }
    }

    void tell(OutcomeAct act) {
        until(act.stamp().effective());
        switch (act) {
            case OutcomeAct.Attached attached -> attachments.add(attached.attachment());
            case OutcomeAct.Announced _ -> {
                if (state == SilenceState.CONFIRMED) {
                    move(SilenceState.ANNOUNCED, act.stamp());
                } else {
                    notDue(act.stamp());
                }
            }
            case OutcomeAct.Issued issue -> {
                boolean ignorant = state == SilenceState.BROKEN && issuedInIgnorance(issue);
                if (state == SilenceState.ANNOUNCED || ignorant) {
                    issued = issue;
                    move(ignorant ? SilenceState.VOID : SilenceState.ISSUED, act.stamp());
                } else {
                    notDue(act.stamp());
                }
            }
        }
    }

    /** Whether every objection that came in time was recorded only after the decision had been issued. */
    private boolean issuedInIgnorance(OutcomeAct.Issued issue) {
        return objections.stream()
                .allMatch(it -> it.stamp().recorded().isAfter(issue.stamp().recorded()));
    }

    private void propose(SilenceAct.Proposed act) {
        if (state != SilenceState.NOT_YET_PROPOSED) {
            refuse(act.stamp(), reason(act.stamp(), SilenceRule.SILENCE_PROPOSED_TWICE));
            return;
        }
        var fault = new SilencePeriod(organ).fault(act.stamp().effective(), act.expiry());
        if (fault.isPresent()) {
            refuse(act.stamp(), fault.get());
            return;
        }
        expiry = act.expiry();
        move(SilenceState.PROPOSED, act.stamp());
        steps.add(
                SilenceRule.SILENCE_TIME_FIXED,
                basis,
                List.of(act.stamp().id()),
                moment(act.expiry()),
                words(act.expiry().zone().getId()));
    }

    private void objected(SilenceAct.Objected act, Instant at) {
        var withoutEffect = withoutEffect(act.state(), at, act.stamp().id());
        if (withoutEffect.isPresent()) {
            steps.add(withoutEffect.get());
            return;
        }
        Deadline until = expiry;
        if (until == null) {
            notDue(act.stamp());
        } else if (state == SilenceState.PROPOSED || state == SilenceState.NOT_PROPOSED) {
            atOnce(act.stamp(), act.state());
        } else {
            boolean inTime = until.isMetBy(at);
            steps.add(
                    inTime ? SilenceRule.SILENCE_OBJECTION_IN_TIME : SilenceRule.SILENCE_OBJECTION_LATE,
                    basis,
                    List.of(act.stamp().id()),
                    state(act.state()),
                    moment(at),
                    moment(until));
            if (inTime) {
                enteredLater(act.stamp());
                objections.add(act);
                state = SilenceState.BROKEN;
            }
        }
    }

    private void atOnce(Stamp stamp, StateCode by) {
        var withoutEffect = withoutEffect(by, stamp.effective(), stamp.id());
        if (withoutEffect.isPresent()) {
            steps.add(withoutEffect.get());
        } else {
            objectedAtOnce.add(by);
            move(SilenceState.NOT_PROPOSED, stamp);
        }
    }

    private Optional<Reason> withoutEffect(StateCode by, Instant at, ActId act) {
        Roll roll = organ.rollAt(at, knownAt);
        if (!roll.members().contains(by)) {
            return Optional.of(
                    Reason.of(SilenceRule.SILENCE_OBJECTION_OF_NON_MEMBER, basis, List.of(act), state(by), moment(at)));
        }
        Roll.Bar bar = roll.withoutVote().get(by);
        boolean may =
                organ.rules().silence().map(SilenceTerms::withoutVoteMayBreak).orElse(false);
        return bar == null || may
                ? Optional.empty()
                : Optional.of(Reason.of(
                        SilenceRule.SILENCE_OBJECTION_WITHOUT_VOTE,
                        basis,
                        List.of(act, bar.act()),
                        state(by),
                        code(bar.cause())));
    }

    /** A step says so where officers entered later what had been received before. */
    void enteredLater(Stamp stamp) {
        if (stamp.receipt() == Stamp.Receipt.BY_TWO_OFFICERS) {
            steps.add(
                    SilenceRule.ENTERED_BY_TWO_OFFICERS,
                    DecisionSteps.record(),
                    List.of(stamp.id()),
                    moment(stamp.effective()),
                    moment(stamp.recorded()));
        }
    }

    private void move(SilenceState to, Stamp by) {
        state = to;
        last = by;
    }

    void notDue(Stamp stamp) {
        refuse(stamp, reason(stamp, SilenceRule.SILENCE_STEP_NOT_DUE, code(state)));
    }

    void refuse(Stamp stamp, Reason reason) {
        refused.add(new SilenceReading.Refused(stamp.id(), reason));
    }

    Reason reason(Stamp stamp, Rule rule, Value... values) {
        return Reason.of(rule, basis, List.of(stamp.id()), values);
    }

    /** A moment on the clocks of the procedure's own zone. */
    Value moment(Instant at) {
        return DecisionSteps.at(at, expiry == null ? organ.rules().zone() : expiry.zone());
    }

    static Value moment(Deadline deadline) {
        return DecisionSteps.at(deadline.instant(), deadline.zone());
    }
}
