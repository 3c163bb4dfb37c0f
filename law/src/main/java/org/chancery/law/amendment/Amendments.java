package org.chancery.law.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.law.calendar.Days;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.finding.Reason;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.roll.Roll;
import org.chancery.law.rule.AmendingRule;
import org.chancery.law.rule.RelationRule;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.StateStatus;
import org.chancery.law.status.Status;
import org.chancery.law.status.Steps;
import org.chancery.law.status.TreatyLaw;

/**
 * Answers what became of amendments and which text governs between two States (VCLT arts. 39 to 41). Immutable. Methods throw
 * IllegalArgumentException when the agreement, or the amendment, is not held.
 */
public final class Amendments {
    private final TreatyLaw law;

    private Amendments(TreatyLaw law) {
        this.law = law;
    }

    public static Amendments over(TreatyLaw law) {
        return new Amendments(law);
    }

    /** Every amendment named by an act by the date, in the order in which they are first named. */
    public List<AmendmentStatus> of(AgreementId id, AsAt when) {
        var all = new ArrayList<AmendmentStatus>();
        readings(id, when).values().forEach(reading -> all.add(status(reading)));
        return all;
    }

    /** One amendment by its name in the agreement. */
    public AmendmentStatus amendment(AgreementId id, String amendment, AsAt when) {
        return status(reading(id, amendment, when));
    }

    /** The text that governs between two States, as to one amendment. */
    public Version between(AgreementId id, String amendment, StateCode a, StateCode b, AsAt when) {
        AmendmentReading reading = reading(id, amendment, when);
        StateStatus first = law.state(id, a, when);
        StateStatus second = law.state(id, b, when);
        var steps = new Steps(reading.agreement);
        bound(reading, first, steps);
        bound(reading, second, steps);
        Version.Text text = text(reading, first, second);
        var states = new org.chancery.law.finding.Value[] {Steps.state(a), Steps.state(b)};
        Reason conclusion = switch (text) {
            case AMENDED -> Reason.of(AmendingRule.VERSION_AMENDED, Steps.vclt("40"), List.of(), states);
            case UNAMENDED -> Reason.of(AmendingRule.VERSION_UNAMENDED, Steps.vclt("40(4)"), List.of(), states);
            case NONE -> Reason.of(RelationRule.RELATION_NONE, Steps.record(), List.of(), states);
            case NOT_KNOWN -> Reason.of(RelationRule.RELATION_NOT_KNOWN, Steps.record(), List.of(), states);
        };
        Standing standing = text == Version.Text.NOT_KNOWN ? Standing.NOT_KNOWN : Standing.INDICATIVE;
        return new Version(amendment, a, b, text, new Finding(id, standing, conclusion, steps.reasons()));
    }

    private static Version.Text text(AmendmentReading reading, StateStatus a, StateStatus b) {
        boolean known = a.status() != Status.UNKNOWN
                && b.status() != Status.UNKNOWN
                && reading.standing != AmendmentStatus.Standing.NOT_KNOWN;
        if (!known) {
            return Version.Text.NOT_KNOWN;
        }
        if (!a.status().isParty() || !b.status().isParty()) {
            return Version.Text.NONE;
        }
        boolean both = reading.bound.containsKey(a.state()) && reading.bound.containsKey(b.state());
        return both ? Version.Text.AMENDED : Version.Text.UNAMENDED;
    }

    private static void bound(AmendmentReading reading, StateStatus state, Steps steps) {
        Integer since = reading.bound.get(state.state());
        var who = Steps.state(state.state());
        if (since == null) {
            steps.add(AmendingRule.AMENDMENT_DOES_NOT_BIND, Steps.record(), who);
            return;
        }
        steps.add(AmendingRule.AMENDMENT_BINDS, Steps.record(), who, Steps.day(since));
        if (reading.joinedLater(state)) {
            steps.add(
                    AmendingRule.AMENDMENT_JOINED_LATER, Steps.vclt("40(5)"), who, Steps.day(Days.of(state.consent())));
        }
    }

    private Map<String, AmendmentReading> readings(AgreementId id, AsAt when) {
        Roll roll = law.roll(id, when);
        var readings = new java.util.LinkedHashMap<String, AmendmentReading>();
        AmendmentActs.of(roll, Days.of(when.on()), Days.of(when.knownAt()))
                .forEach((name, acts) -> readings.put(name, AmendmentReading.of(law, roll.agreement(), acts, when)));
        return readings;
    }

    private AmendmentReading reading(AgreementId id, String amendment, AsAt when) {
        AmendmentReading reading = readings(id, when).get(amendment);
        if (reading == null) {
            throw new IllegalArgumentException(
                    "no act up to " + when.on() + " names an amendment '" + amendment + "' of " + id);
        }
        return reading;
    }

    private static AmendmentStatus status(AmendmentReading reading) {
        var bound = new TreeMap<StateCode, LocalDate>();
        reading.bound.forEach((state, day) -> bound.put(state, Days.date(day)));
        return new AmendmentStatus(
                reading.agreement.id(),
                reading.acts.amendment(),
                reading.when,
                reading.standing,
                reading.acts.adopted().map(a -> a.head().date()),
                Days.optional(reading.entry),
                reading.acts.announced().map(a -> a.published()),
                bound,
                AmendmentFinding.of(reading));
    }
}
