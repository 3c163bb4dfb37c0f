package org.chancery.law.status;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.calendar.Counting;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.roll.Roll;
import org.chancery.law.threshold.Gate;
import org.chancery.law.threshold.PartiesPart;
import org.chancery.law.threshold.PartyChange;
import org.chancery.law.threshold.Threshold;

/**
 * From when to when each State was a party to another agreement, up to the day of the question: the other agreement is asked on every day on
 * which an answer about it can change, by the acts of that day and before.
 */
final class PartyChanges {
    private final AgreementLaw asker;
    private final Roll roll;
    private final Reading reading;
    private final List<PartyChange> changes = new ArrayList<>();

    private PartyChanges(AgreementLaw asker, Roll roll, Reading reading) {
        this.asker = asker;
        this.roll = roll;
        this.reading = reading;
    }

    static List<PartyChange> of(AgreementLaw asker, Roll roll, Reading reading) {
        Threshold threshold = asker.edition(reading.known).threshold();
        if (threshold == null) {
            return List.of();
        }
        var found = new PartyChanges(asker, roll, reading);
        for (int part = 0; part < threshold.partiesParts().size(); part++) {
            found.add(part, threshold.partiesParts().get(part));
        }
        return found.changes;
    }

    private void add(int part, PartiesPart parties) {
        AgreementLaw other = reading.compiled.find(parties.group().agreement());
        if (other == null || !other.held) {
            return;
        }
        if (parties.group().fixed().isPresent()) {
            int day = Days.of(parties.group().fixed());
            if (day <= reading.on) {
                compare(part, other, day, new BitSet(), new TreeSet<>());
            }
            return;
        }
        var days = new TreeSet<Integer>();
        seed(other, days, new HashSet<>());
        var before = new BitSet();
        for (Integer day = days.pollFirst(); day != null && day <= reading.on; day = days.pollFirst()) {
            compare(part, other, day, before, days);
        }
    }

    /** Notes who has become a party by the day or ceased to be one, and the later days on which that may change. */
    private void compare(int part, AgreementLaw other, int day, BitSet before, TreeSet<Integer> days) {
        Reading then = reading.of(asker, other, day);
        if (then == null) {
            days.clear();
            return;
        }
        AgreementLaw.Edition edition = other.edition(then.known);
        Roll others = edition.roll();
        Gate gate = GateRules.gate(other, others, then);
        TreatyReading treaty = then.read(other, edition, gate, new TreatyReading());
        later(day, days, treaty.entry, treaty.end, treaty.lapse, treaty.resumes);
        var state = new StateReading();
        for (int i = 0; i < others.states(); i++) {
            MembershipRules.read(other, others, i, treaty, gate, then, state);
            later(day, days, state.consentDay, state.inForce, state.noticeEffect, state.effect, state.end);
            boolean is = state.status.isParty();
            if (is != before.get(i)) {
                before.set(i, is);
                changes.add(new PartyChange(part, day, roll.stateOf(others.participant(i)), is));
            }
        }
    }

    private static void later(int day, TreeSet<Integer> days, int... candidates) {
        for (int candidate : candidates) {
            if (candidate > day && Days.isDate(candidate)) {
                days.add(candidate);
            }
        }
    }

    /** The days of the acts, of the agreement itself and of those on which it depends. */
    private void seed(AgreementLaw law, TreeSet<Integer> days, Set<AgreementId> seen) {
        if (!seen.add(law.agreement.id())) {
            return;
        }
        Roll acts = law.roll(reading.known);
        for (int line = 0; line < acts.lines(); line++) {
            dates(days, acts.from(line), acts.date(line), acts.extra(line));
        }
        acts.treatyActs()
                .announcements()
                .forEach(a -> dates(days, Days.of(a.head().date()), Days.of(a.published())));
        dates(days, law.notBefore, Days.of(law.agreement.participation().asAt()));
        if (law.reservations != null && law.reservationsGateConsent) {
            reserved(law, acts, CountingRule.months(law.reservations.silenceMonths()), days);
        }
        law.agreement.dependsOn().stream()
                .map(reading.compiled::find)
                .filter(other -> other != null)
                .forEach(other -> seed(other, days, seen));
        reading.compiled.extensions(law).forEach(other -> seed(other, days, seen));
    }

    /** Where a reservation holds a consent back: every day on which silence can become acceptance. */
    private static void reserved(AgreementLaw law, Roll acts, CountingRule period, TreeSet<Integer> days) {
        for (TreatyAct act : acts.treatyActs().all()) {
            int made = Days.of(act.head().date());
            int notified = act.head().notified().map(Days::of).orElse(made);
            dates(days, made, notified);
            dates(days, Counting.from(made, period, law.monthEnd), Counting.from(notified, period, law.monthEnd));
        }
    }

    private static void dates(TreeSet<Integer> days, int... candidates) {
        later(Days.NONE, days, candidates);
    }
}
