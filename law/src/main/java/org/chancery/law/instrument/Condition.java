package org.chancery.law.instrument;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** When an agreement may begin to run (domain reference 04, section 3.1). True on the first date on which the counted instruments satisfy it. */
public sealed interface Condition {

    /** The other agreements whose parties the condition counts. */
    default Set<AgreementId> partiesCounted() {
        return switch (this) {
            case Fraction f when f.group() instanceof Group.PartiesTo parties -> Set.of(parties.agreement());
            case And(List<Condition> all) -> partiesCounted(all);
            case Or(List<Condition> any) -> partiesCounted(any);
            case Count _, AllOf _, Share _, Fraction _, OnlyPublished _ -> Set.of();
        };
    }

    private static Set<AgreementId> partiesCounted(List<Condition> conditions) {
        var agreements = new TreeSet<AgreementId>(Comparator.comparing(AgreementId::value));
        conditions.forEach(condition -> agreements.addAll(condition.partiesCounted()));
        return agreements;
    }

    /** At least n counted instruments, from the group. */
    record Count(int n, Group group, Counted counted) implements Condition {}

    /** An instrument of every member of the group. */
    record AllOf(Group group, Counted counted) implements Condition {}

    /** Members of the group whose weights together reach the share, in per cent of all weights in the table {@link FinalClauses#weights()}. */
    record Share(BigDecimal percent, String weights, Group group, Counted counted) implements Condition {}

    /**
     * At least numerator/denominator of the parties to the agreement (or of the group), rounded up; with {@code moreThan} more than
     * that, so that a majority is more than 1/2. Used by amendments, and by agreements that wait for a share of the parent's parties.
     */
    record Fraction(int numerator, int denominator, boolean moreThan, Group group, Counted counted)
            implements Condition {

        /** The smallest number of instruments that fulfils the condition when the group has {@code base} members. */
        public int neededOf(int base) {
            long parts = (long) numerator * base;
            return (int) (moreThan ? parts / denominator + 1 : Math.ceilDiv(parts, (long) denominator));
        }
    }

    /** All of the conditions. */
    record And(List<Condition> all) implements Condition {
        public And {
            all = List.copyOf(all);
        }
    }

    /** Any one of the conditions. */
    record Or(List<Condition> any) implements Condition {
        public Or {
            any = List.copyOf(any);
        }
    }

    /** The clause cannot be computed from the acts held; only a published fact gives the date. {@code why} says what is missing. */
    record OnlyPublished(LocalizedText why) implements Condition {}
}
