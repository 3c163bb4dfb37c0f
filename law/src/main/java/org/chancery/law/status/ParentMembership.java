package org.chancery.law.status;

import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.WithdrawalClause.WithParent;
import org.chancery.law.roll.Roll;
import org.chancery.law.rule.WithdrawalRule;
import org.chancery.law.threshold.Gate;
import org.jspecify.annotations.Nullable;

/**
 * Who has left the parent agreement, and what the clauses make of it (decision record 0035). Reads the parent when first asked, and not at all
 * where the record holds no withdrawal from it.
 */
final class ParentMembership {
    final AgreementLaw parent;
    final WithParent effect;
    private final Reading reading;
    private final StateReading state = new StateReading();
    private @Nullable TreatyReading treaty;
    private @Nullable Gate gate;

    private ParentMembership(AgreementLaw parent, WithParent effect, Reading reading) {
        this.parent = parent;
        this.effect = effect;
        this.reading = reading;
    }

    /** Null where there is no parent, where its participation is not held, and where nobody has left it. */
    static @Nullable ParentMembership of(AgreementLaw law, Reading reading) {
        AgreementLaw parent = GateRules.parent(law, reading);
        if (parent == null
                || law.withdrawal == null
                || !parent.edition(reading.known).canBeLeft()) {
            return null;
        }
        Reading then = reading.of(law, parent, reading.on);
        return then == null ? null : new ParentMembership(parent, law.withdrawal.withParent(), then);
    }

    /**
     * The first day on which the State is no longer a party to the parent, by a notice or with the parent's own parent; {@code Days.NONE}
     * where nothing ends the membership that it had, or came to have, when it consented here.
     */
    int ends(int participant, int consentDay) {
        Roll roll = parent.roll(reading.known);
        int number = roll.stateOf(participant);
        if (number < 0) {
            return Days.NONE;
        }
        if (treaty == null) {
            gate = GateRules.gate(parent, roll, reading);
            treaty = reading.read(parent, parent.edition(reading.known), gate, new TreatyReading());
        }
        MembershipRules.read(parent, roll, number, treaty, gate, reading, state);
        if (state.earlierEnd != Days.NONE && consentDay < state.earlierEnd) {
            return state.earlierEnd;
        }
        boolean left = state.endRule == WithdrawalRule.WITHDRAWAL_EFFECTIVE
                || state.endRule == WithdrawalRule.PARENT_LEFT_ENDS;
        return left && Days.isDate(state.end) && consentDay < state.end ? state.end : Days.NONE;
    }
}
