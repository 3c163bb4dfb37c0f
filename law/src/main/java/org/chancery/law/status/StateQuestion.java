package org.chancery.law.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.law.calendar.Days;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.roll.Roll;
import org.chancery.law.threshold.Gate;
import org.jspecify.annotations.Nullable;

/** A question about States in one agreement: the agreement is read once, then each State that is asked about. */
final class StateQuestion {
    private static final ConsentForm[] FORMS = ConsentForm.values();

    private final TreatyLaw treatyLaw;
    final AgreementLaw law;
    final AsAt when;
    final Reading reading;
    final Roll roll;
    final @Nullable Gate gate;
    final TreatyReading treaty = new TreatyReading();

    private StateQuestion(TreatyLaw treatyLaw, AgreementLaw law, AsAt when) {
        this.treatyLaw = treatyLaw;
        this.law = law;
        this.when = when;
        reading = Reading.of(treatyLaw.compiled(), when);
        AgreementLaw.Edition edition = law.edition(reading.known);
        roll = edition.roll();
        gate = GateRules.gate(law, roll, reading);
        reading.read(law, edition, gate, treaty);
    }

    static StateQuestion ask(TreatyLaw treatyLaw, AgreementLaw law, AsAt when) {
        return new StateQuestion(treatyLaw, law, when);
    }

    StateStatus status(StateCode state) {
        return status(state, read(state));
    }

    Finding finding(StateCode state) {
        return StateFinding.of(this, state, read(state));
    }

    /** Every State with an act by the date, by code. */
    List<StateStatus> everyState() {
        var all = new ArrayList<StateStatus>();
        for (int state = 0; state < roll.states(); state++) {
            if (hasActed(state)) {
                var into = new StateReading();
                MembershipRules.read(law, roll, state, treaty, gate, reading, into);
                all.add(status(roll.code(state), into));
            }
        }
        return all;
    }

    boolean hasActed(StateCode code) {
        int state = roll.stateOf(code);
        return state >= 0 && hasActed(state);
    }

    private boolean hasActed(int state) {
        for (int line = roll.firstLine(state); line < roll.endLine(state); line++) {
            if (roll.known(line) <= reading.known && roll.from(line) <= reading.on) {
                return true;
            }
        }
        return false;
    }

    private StateReading read(StateCode code) {
        var into = new StateReading();
        int state = roll.stateOf(code);
        if (state >= 0) {
            MembershipRules.read(law, roll, state, treaty, gate, reading, into);
        } else {
            into.clear();
            into.status = law.held || law.modelAct ? Status.NEVER : Status.UNKNOWN;
        }
        return into;
    }

    private StateStatus status(StateCode code, StateReading s) {
        boolean consented = s.consent >= 0;
        return new StateStatus(
                law.agreement.id(),
                code,
                when,
                s.status,
                signed(s),
                consented ? Optional.of(Days.date(roll.date(s.consent))) : Optional.empty(),
                consented ? Optional.of(FORMS[roll.form(s.consent)]) : Optional.empty(),
                Days.optional(s.inForce),
                s.announcedInForce < 0 ? Optional.empty() : Days.optional(roll.extra(s.announcedInForce)),
                Days.optional(s.computedInForce),
                s.denunciation < 0 ? Optional.empty() : Optional.of(Days.date(roll.date(s.denunciation))),
                Days.optional(s.effect),
                Days.optional(s.status == Status.FORMER ? s.end : s.earlierEnd),
                provisionalSince(s),
                s.suspension < 0 || s.status != Status.SUSPENDED
                        ? Optional.empty()
                        : Optional.of(Days.date(roll.date(s.suspension))),
                treatyLaw);
    }

    private Optional<LocalDate> signed(StateReading s) {
        return s.signature < 0 ? Optional.empty() : Optional.of(Days.date(roll.date(s.signature)));
    }

    private Optional<LocalDate> provisionalSince(StateReading s) {
        boolean superseded = Days.isDate(s.inForce) && s.inForce <= reading.on;
        return s.provisional < 0 || s.provisionalEnd >= 0 || superseded
                ? Optional.empty()
                : Optional.of(Days.date(roll.date(s.provisional)));
    }
}
