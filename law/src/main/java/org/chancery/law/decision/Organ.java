package org.chancery.law.decision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.law.act.ActId;
import org.chancery.law.decision.MemberAct.Cause;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;

/**
 * An organ with its rules and the acts that say who belongs to it.
 *
 * @param keptUnder the agreement whose organ it is
 */
public record Organ(AgreementId keptUnder, ProcedureRules rules, List<MemberAct> acts) {

    private static final Comparator<MemberAct> ORDER = Comparator.comparing(
                    (MemberAct act) -> act.stamp().effective())
            .thenComparing(act -> act.stamp().recorded())
            .thenComparing(act -> act.stamp().id());

    public Organ {
        acts = acts.stream().sorted(ORDER).toList();
    }

    /** Members, votes and weights at the instant, by what was known at the other. An act of the same instant counts. */
    public Roll rollAt(Instant at, Instant knownAt) {
        LocalDate day = at.atZone(rules.zone()).toLocalDate();
        var members = new TreeSet<StateCode>();
        var bars = new TreeMap<StateCode, EnumMap<Cause, ActId>>();
        var weights = new TreeMap<String, Map<StateCode, MemberAct.WeightSet>>();
        for (MemberAct act : acts) {
            if (!act.stamp().isKnown(knownAt)) {
                continue;
            }
            boolean begun = !act.stamp().effective().isAfter(at);
            StateCode state = act.state();
            switch (act) {
                case MemberAct.WeightSet set -> {
                    if (!set.from().isAfter(day)) {
                        weights.computeIfAbsent(set.table(), t -> new TreeMap<>())
                                .merge(state, set, (a, b) -> b.from().isBefore(a.from()) ? a : b);
                    }
                }
                case MemberAct.Joined _ when begun -> members.add(state);
                case MemberAct.Left _
                when begun -> {
                    members.remove(state);
                    bars.remove(state);
                }
                case MemberAct.VoteWithdrawn bar
                when begun ->
                    bars.computeIfAbsent(state, s -> new EnumMap<>(Cause.class))
                            .put(bar.cause(), bar.stamp().id());
                case MemberAct.VoteRestored restored
                when begun ->
                    bars.computeIfPresent(state, (s, causes) -> {
                        causes.remove(restored.cause());
                        return causes.isEmpty() ? null : causes;
                    });
                case MemberAct.Joined _, MemberAct.Left _, MemberAct.VoteWithdrawn _, MemberAct.VoteRestored _ -> {}
            }
        }
        var withoutVote = new TreeMap<StateCode, Roll.Bar>();
        bars.forEach((state, causes) -> {
            var first = causes.entrySet().iterator().next();
            if (members.contains(state)) {
                withoutVote.put(state, new Roll.Bar(first.getKey(), first.getValue()));
            }
        });
        var values = new TreeMap<String, Map<StateCode, BigDecimal>>();
        weights.forEach((table, rows) -> {
            var byState = new TreeMap<StateCode, BigDecimal>();
            rows.forEach((state, row) -> byState.put(state, row.weight()));
            values.put(table, byState);
        });
        return new Roll(members, withoutVote, values);
    }
}
