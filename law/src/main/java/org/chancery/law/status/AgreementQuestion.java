package org.chancery.law.status;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.act.Announcement;
import org.chancery.law.calendar.Days;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.EntryIntoForce;
import org.chancery.law.roll.Roll;
import org.chancery.law.threshold.Gate;
import org.jspecify.annotations.Nullable;

/** A question about an agreement as a whole. */
final class AgreementQuestion {
    private final TreatyLaw treatyLaw;
    final AgreementLaw law;
    final AsAt when;
    final Reading reading;
    final AgreementLaw.Edition edition;
    final Roll roll;
    final @Nullable Gate gate;
    final TreatyReading treaty = new TreatyReading();

    private AgreementQuestion(TreatyLaw treatyLaw, AgreementLaw law, AsAt when) {
        this.treatyLaw = treatyLaw;
        this.law = law;
        this.when = when;
        reading = Reading.of(treatyLaw.compiled(), when);
        edition = law.edition(reading.known);
        roll = edition.roll();
        gate = GateRules.gate(law, roll, reading);
        reading.read(law, edition, gate, treaty);
    }

    static AgreementQuestion ask(TreatyLaw treatyLaw, AgreementLaw law, AsAt when) {
        return new AgreementQuestion(treatyLaw, law, when);
    }

    /** Whether the acts and clauses can tell whether the agreement is in force. */
    boolean known() {
        return law.modelAct
                || treaty.entry != Days.NONE
                || edition.threshold() != null && edition.threshold().computable();
    }

    AgreementStatus status() {
        return new AgreementStatus(
                law.agreement.id(),
                when,
                known(),
                treaty.inForce(reading.on),
                Days.optional(treaty.entry),
                Optional.ofNullable(treaty.announcement).map(Announcement::published),
                Days.optional(treaty.computed),
                Days.optional(treaty.threshold),
                Optional.ofNullable(law.entry).flatMap(EntryIntoForce::effectiveFrom),
                Days.optional(treaty.end),
                progress(),
                counts(),
                treatyLaw);
    }

    Progress progress() {
        return law.entry == null || edition.threshold() == null
                ? Progress.none()
                : ProgressReading.of(this, law.entry, edition.threshold());
    }

    Map<Status, Integer> counts() {
        var counts = new EnumMap<Status, Integer>(Status.class);
        var state = new StateReading();
        for (int i = 0; i < roll.states(); i++) {
            MembershipRules.read(law, roll, i, treaty, gate, reading, state);
            if (state.status != Status.NEVER && state.status != Status.UNKNOWN || state.consent >= 0) {
                counts.merge(state.status, 1, Integer::sum);
            }
        }
        return counts;
    }

    Finding finding() {
        return AgreementFinding.of(this);
    }
}
