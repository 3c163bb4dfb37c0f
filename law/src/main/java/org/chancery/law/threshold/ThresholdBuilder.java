package org.chancery.law.threshold;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Condition;
import org.chancery.law.instrument.Counted;
import org.chancery.law.instrument.FinalClauses;
import org.chancery.law.instrument.Group;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.roll.Participants;
import org.chancery.law.roll.Roll;

/** Compiles a condition for one roll. */
public final class ThresholdBuilder {
    private final Roll roll;
    private final Participants participants;
    private final EventColumns columns;
    private final Predicate<AgreementId> participationHeld;
    private final List<PartiesPart> partiesParts = new ArrayList<>();
    private int slots;
    private boolean signatories;

    private ThresholdBuilder(
            Roll roll, Participants participants, EventColumns columns, Predicate<AgreementId> participationHeld) {
        this.roll = roll;
        this.columns = columns;
        this.participants = participants;
        this.participationHeld = participationHeld;
    }

    /**
     * The threshold of the agreement's clause on entry into force; empty where it has none.
     *
     * @param participationHeld whether the participation in another agreement is held in full
     */
    public static Optional<Threshold> of(
            Roll roll, Participants participants, EventColumns columns, Predicate<AgreementId> participationHeld) {
        return roll.agreement()
                .clauses()
                .flatMap(FinalClauses::entryIntoForce)
                .map(entry ->
                        new ThresholdBuilder(roll, participants, columns, participationHeld).threshold(entry.when()));
    }

    private Threshold threshold(Condition condition) {
        Part part = part(condition);
        int closes = roll.agreement()
                .clauses()
                .map(c -> Days.of(c.consent().signatureUntil()))
                .orElse(Days.NONE);
        Events events = Events.of(roll, signatories, columns);
        return new Threshold(roll, part, partiesParts, slots, events, signatories ? closes : Days.NONE);
    }

    private Part part(Condition condition) {
        return switch (condition) {
            case Condition.Count(int n, Group group, Counted counted) ->
                new CountPart(slots++, n, members(group, counted), ofSignatories(group), condition);
            case Condition.AllOf(Group group, Counted counted) -> allOf(condition, group, counted);
            case Condition.Share share -> share(share);
            case Condition.Fraction f when f.group() instanceof Group.PartiesTo group -> parties(f, group);
            case Condition.Fraction f -> new FractionPart(slots++, size(f.group()), members(f.group(), f.counted()), f);
            case Condition.And(List<Condition> all) ->
                new AndPart(all.stream().map(this::part).toList());
            case Condition.Or(List<Condition> any) ->
                new OrPart(any.stream().map(this::part).toList());
            case Condition.OnlyPublished(LocalizedText why) -> new OpenPart(why);
        };
    }

    private Part allOf(Condition condition, Group group, Counted counted) {
        Set<StateCode> named = Members.named(roll.agreement(), group)
                .or(() -> ofSignatories(group) ? Optional.empty() : Members.circle(roll.agreement()))
                .orElse(Set.of());
        return new AllOfPart(slots++, ofSignatories(group), named, members(group, counted), condition);
    }

    private Part parties(Condition.Fraction fraction, Group.PartiesTo group) {
        var part = new PartiesPart(
                slots++,
                members(group, fraction.counted()),
                fraction,
                group,
                participationHeld.test(group.agreement()));
        partiesParts.add(part);
        return part;
    }

    private Part share(Condition.Share share) {
        Map<StateCode, BigDecimal> table = roll.agreement()
                .clauses()
                .map(c -> c.weights().getOrDefault(share.weights(), Map.of()))
                .orElse(Map.of());
        int scale = table.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        var weights = new long[roll.states()];
        for (int state = 0; state < weights.length; state++) {
            weights[state] =
                    units(table.getOrDefault(participants.code(roll.participant(state)), BigDecimal.ZERO), scale);
        }
        BigDecimal total = table.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal needed = total.multiply(share.percent()).movePointLeft(2);
        return new SharePart(
                slots++,
                weights,
                needed.movePointRight(scale).setScale(0, RoundingMode.CEILING).longValueExact(),
                units(total, scale),
                share.percent(),
                members(share.group(), share.counted()),
                share);
    }

    private static long units(BigDecimal weight, int scale) {
        return weight.movePointRight(scale).longValueExact();
    }

    private Members members(Group group, Counted counted) {
        return Members.of(roll, group, counted, participants);
    }

    private int size(Group group) {
        return Members.named(roll.agreement(), group)
                .or(() -> Members.circle(roll.agreement()))
                .map(Set::size)
                .orElse(0);
    }

    private boolean ofSignatories(Group group) {
        boolean of = group instanceof Group.Signatories;
        signatories |= of;
        return of;
    }
}
