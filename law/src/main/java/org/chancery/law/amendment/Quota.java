package org.chancery.law.amendment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.Condition;
import org.chancery.law.instrument.Group;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.threshold.Members;

/** Whether the acceptances of an amendment reach its quota. Fractions are of the parties on the day, unless the clause names a group. */
final class Quota {
    private final Agreement agreement;

    Quota(Agreement agreement) {
        this.agreement = agreement;
    }

    /** How many acceptances are needed, and whether those there are fulfil the quota. */
    record Result(int needed, int reached, boolean fulfilled) {}

    Result of(Condition quota, Set<StateCode> accepted, Set<StateCode> parties) {
        return switch (quota) {
            case Condition.Count(int n, Group group, var _) -> {
                int reached = in(group, accepted, parties);
                yield new Result(n, reached, reached >= n);
            }
            case Condition.AllOf(Group group, var _) -> {
                Set<StateCode> named = Members.named(agreement, group).orElse(parties);
                int reached = (int) named.stream().filter(accepted::contains).count();
                yield new Result(named.size(), reached, reached >= named.size() && !named.isEmpty());
            }
            // Checked when the record is read: the quota of an amendment counts the parties to the agreement itself.
            case Condition.Fraction f when f.group() instanceof Group.PartiesTo -> new Result(0, 0, false);
            case Condition.Fraction f -> {
                int base = Members.named(agreement, f.group()).map(Set::size).orElse(parties.size());
                int needed = f.neededOf(base);
                int reached = in(f.group(), accepted, parties);
                yield new Result(needed, reached, needed > 0 && reached >= needed);
            }
            case Condition.Share share -> share(share, accepted);
            case Condition.And(List<Condition> all) -> {
                var results = all.stream().map(c -> of(c, accepted, parties)).toList();
                yield new Result(
                        results.stream().mapToInt(Result::needed).max().orElse(0),
                        results.stream().mapToInt(Result::reached).min().orElse(0),
                        !results.isEmpty() && results.stream().allMatch(Result::fulfilled));
            }
            case Condition.Or(List<Condition> any) -> {
                var results = any.stream().map(c -> of(c, accepted, parties)).toList();
                yield results.stream()
                        .filter(Result::fulfilled)
                        .findFirst()
                        .orElse(results.isEmpty() ? new Result(0, 0, false) : results.getFirst());
            }
            case Condition.OnlyPublished _ -> new Result(0, accepted.size(), false);
        };
    }

    private int in(Group group, Set<StateCode> accepted, Set<StateCode> parties) {
        Optional<Set<StateCode>> named = Members.named(agreement, group);
        return (int) accepted.stream()
                .filter(s ->
                        parties.contains(s) && named.map(n -> n.contains(s)).orElse(true))
                .count();
    }

    private Result share(Condition.Share share, Set<StateCode> accepted) {
        Map<StateCode, BigDecimal> weights = agreement
                .clauses()
                .map(c -> c.weights().getOrDefault(share.weights(), Map.of()))
                .orElse(Map.of());
        BigDecimal total = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal reached = accepted.stream()
                .map(s -> weights.getOrDefault(s, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean fulfilled =
                total.signum() > 0 && reached.movePointRight(2).compareTo(total.multiply(share.percent())) >= 0;
        return new Result(0, accepted.size(), fulfilled);
    }
}
