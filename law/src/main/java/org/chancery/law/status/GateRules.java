package org.chancery.law.status;

import java.util.List;
import org.chancery.law.acceptance.ConsentEffect;
import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.roll.Kind;
import org.chancery.law.roll.Roll;
import org.chancery.law.threshold.Gate;
import org.chancery.law.threshold.PartyChange;
import org.jspecify.annotations.Nullable;

/**
 * From when an instrument has effect, where something else is needed too: consent to the parent agreement, to at least so many of a family
 * (CCW art. 4(3)), or the acceptance of a reservation (VCLT art. 20(2) to (4)). What is needed of an agreement whose participation is not
 * held in full is taken as fulfilled: the depositary accepted the deposit.
 */
final class GateRules {
    private GateRules() {}

    /** The days from which instruments have effect; null where each has effect from its deposit. */
    static @Nullable Gate gate(AgreementLaw law, Roll roll, Reading reading) {
        AgreementLaw parent = parent(law, reading);
        boolean family = familyHeld(law, reading);
        List<PartyChange> changes = law.countsParties ? PartyChanges.of(law, roll, reading) : List.of();
        if (parent == null && !family && !law.reservationsGateConsent && changes.isEmpty()) {
            return null;
        }
        ConsentEffect effect = law.reservations != null && law.reservationsGateConsent
                ? new ConsentEffect(roll, law.reservations, reading.on, reading.known)
                : null;
        var days = new int[roll.lines()];
        boolean moved = false;
        for (int line = 0; line < days.length; line++) {
            days[line] = roll.date(line);
            if (roll.kind(line) == Kind.CONSENT && roll.known(line) <= reading.known) {
                days[line] = day(law, roll, line, parent, family, reading);
                if (effect != null) {
                    days[line] = Math.max(days[line], effect.day(line));
                }
                moved |= days[line] != roll.date(line);
            }
        }
        return moved || !changes.isEmpty() ? Gate.of(roll, days, changes) : null;
    }

    private static int day(
            AgreementLaw law, Roll roll, int line, @Nullable AgreementLaw parent, boolean family, Reading reading) {
        int day = roll.date(line);
        int participant = roll.participant(roll.state(line));
        if (parent != null) {
            day = Math.max(day, consentDay(parent, participant, reading));
        }
        if (family) {
            day = Math.max(day, familyDay(law, participant, reading));
        }
        return day;
    }

    /** The parent agreement, where it is held with its participation. */
    static @Nullable AgreementLaw parent(AgreementLaw law, Reading reading) {
        if (law.consent == null || law.consent.parent().isEmpty()) {
            return null;
        }
        AgreementLaw parent = reading.compiled.find(law.consent.parent().get());
        return parent != null && parent != law && parent.held ? parent : null;
    }

    static boolean familyHeld(AgreementLaw law, Reading reading) {
        if (law.consent == null || law.consent.familyMinimum() == 0) {
            return false;
        }
        for (AgreementId member : law.consent.family()) {
            AgreementLaw held = reading.compiled.find(member);
            if (held == null || !held.held) {
                return false;
            }
        }
        return true;
    }

    /** The day of a participant's first consent to an agreement; {@code Days.OPEN} where there is none. */
    static int consentDay(AgreementLaw law, int participant, Reading reading) {
        Roll roll = law.roll(reading.known);
        int state = roll.stateOf(participant);
        if (state >= 0) {
            for (int line = roll.firstLine(state); line < roll.endLine(state); line++) {
                if (roll.kind(line) == Kind.CONSENT && roll.known(line) <= reading.known) {
                    return roll.date(line);
                }
            }
        }
        return Days.OPEN;
    }

    /** The day on which the participant had accepted enough of the family. */
    static int familyDay(AgreementLaw law, int participant, Reading reading) {
        if (law.consent == null) {
            return Days.NONE;
        }
        int[] days = law.consent.family().stream()
                .map(reading.compiled::find)
                .mapToInt(member -> member == null ? Days.OPEN : consentDay(member, participant, reading))
                .sorted()
                .toArray();
        int needed = law.consent.familyMinimum();
        return days.length < needed ? Days.OPEN : days[needed - 1];
    }
}
