package org.chancery.law.threshold;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.Counted;
import org.chancery.law.instrument.Depositary;
import org.chancery.law.instrument.Eligibility;
import org.chancery.law.instrument.Group;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.roll.Participants;
import org.chancery.law.roll.Roll;

/** Whose instruments a part of a condition counts: the group, and the forms that count. */
public final class Members {
    private final Roll roll;
    private final int forms;
    private final boolean[] in;
    private final boolean everyone;

    private Members(Roll roll, Counted counted, boolean[] in, boolean everyone) {
        this.roll = roll;
        this.in = in;
        this.everyone = everyone;
        int bits = 0;
        for (var form : org.chancery.law.instrument.ConsentForm.values()) {
            bits |= counted.counts(form, false) ? 1 << form.ordinal() : 0;
        }
        this.forms = bits;
    }

    static Members of(Roll roll, Group group, Counted counted, Participants participants) {
        var in = new boolean[roll.states()];
        Optional<Set<StateCode>> named = named(roll.agreement(), group);
        for (int state = 0; state < in.length; state++) {
            StateCode code = participants.code(roll.participant(state));
            boolean takesPart = !code.isOrganisation() || counted.organisations();
            in[state] = named.isPresent() ? named.get().contains(code) : takesPart;
        }
        return new Members(roll, counted, in, named.isEmpty());
    }

    /** The States that a group names; empty where it names none. An unknown list names nobody. */
    public static Optional<Set<StateCode>> named(Agreement agreement, Group group) {
        return switch (group) {
            case Group.Everyone _ -> Optional.empty();
            case Group.Signatories _ -> Optional.empty();
            case Group.PartiesTo _ -> Optional.empty();
            case Group.DepositaryStates _ ->
                Optional.of(agreement.depositaries().stream()
                        .map(Depositary::state)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toCollection(TreeSet::new)));
            case Group.Listed(String list) ->
                Optional.of(agreement
                        .clauses()
                        .map(c -> c.lists().getOrDefault(list, Set.of()))
                        .orElse(Set.of()));
        };
    }

    /** The closed circle of an agreement that names who may join. */
    static Optional<Set<StateCode>> circle(Agreement agreement) {
        Eligibility eligibility = agreement.eligibility();
        return eligibility.kind() == Eligibility.Kind.NAMED ? Optional.of(eligibility.states()) : Optional.empty();
    }

    /** Whether the instrument on the line counts. What the depositary did overrides the forms, not the group. */
    public boolean counts(int state, int line) {
        if (roll.has(line, Roll.COUNTED)) {
            return in[state] || everyone;
        }
        return in[state] && !roll.has(line, Roll.NOT_COUNTED) && (forms & 1 << roll.form(line)) != 0;
    }

    public boolean includes(int state) {
        return in[state];
    }
}
