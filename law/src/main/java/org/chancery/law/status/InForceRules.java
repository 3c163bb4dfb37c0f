package org.chancery.law.status;

import org.chancery.law.calendar.Counting;
import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.instrument.LaterParties;
import org.chancery.law.roll.Roll;
import org.chancery.law.rule.BindingRule;

/** From when an agreement is in force for one State (VCLT art. 24(3); domain reference 04, section 3.2). */
final class InForceRules {
    private static final int SUCCESSION = ConsentForm.SUCCESSION.ordinal();

    private InForceRules() {}

    /** Sets the date and the rule for the State's consent. A date published for the State replaces the computed one for it alone. */
    static void read(AgreementLaw law, Roll roll, TreatyReading treaty, Reading reading, StateReading state) {
        int line = state.consent;
        state.computedInForce = Days.NONE;
        if (treaty.entry != Days.NONE && state.consentDay != Days.OPEN) {
            int effective = roll.extra(line);
            if (effective != Days.NONE && roll.form(line) == SUCCESSION) {
                state.inForceRule = BindingRule.BOUND_FROM_SUCCESSION;
                state.computedInForce = Math.max(treaty.entry, effective);
            } else if (law.clausesHeld) {
                state.computedInForce = Math.max(effective, byClause(law, treaty, state));
            }
        }
        state.inForce = state.computedInForce;
        int announcement = roll.published() ? roll.announcement(line) : -1;
        if (announcement >= 0 && roll.known(announcement) <= reading.known) {
            state.announcedInForce = announcement;
            state.inForce = roll.extra(announcement);
        }
    }

    private static int byClause(AgreementLaw law, TreatyReading treaty, StateReading state) {
        int consent = state.consentDay;
        int entry = treaty.entry;
        LaterParties later = law.later;
        int trigger = treaty.trigger();
        if (trigger != Days.NONE && consent <= trigger) {
            return withTheAgreement(treaty, state);
        }
        if (later == null) {
            state.inForceRule = BindingRule.BOUND_ON_CONSENT;
            return Math.max(entry, consent);
        }
        return switch (later.family()) {
            case WITH_TREATY -> {
                state.inForceRule = BindingRule.LATER_OF_BOTH;
                yield Math.max(entry, own(law, later, consent));
            }
            case AFTER_THRESHOLD_DEPOSIT -> {
                state.inForceRule = trigger == Days.NONE
                        ? BindingRule.OWN_CLOCK_OR_WITH_THE_AGREEMENT
                        : BindingRule.OWN_CLOCK_AFTER_THRESHOLD;
                yield Math.max(entry, own(law, later, consent));
            }
            case AFTER_EIF -> afterEntry(law, later, treaty, state);
        };
    }

    private static int afterEntry(AgreementLaw law, LaterParties later, TreatyReading treaty, StateReading state) {
        int consent = state.consentDay;
        if (consent > treaty.entry) {
            state.inForceRule = BindingRule.OWN_CLOCK_AFTER_ENTRY;
            return own(law, later, consent);
        }
        return switch (later.gap()) {
            case EIF_DATE -> {
                state.inForceRule = BindingRule.GAP_BOUND_WITH_THE_AGREEMENT;
                yield treaty.entry;
            }
            case OWN_CLOCK -> {
                state.inForceRule = BindingRule.GAP_OWN_CLOCK;
                yield Math.max(treaty.entry, own(law, later, consent));
            }
        };
    }

    private static int withTheAgreement(TreatyReading treaty, StateReading state) {
        state.inForceRule = BindingRule.BOUND_WITH_THE_AGREEMENT;
        return treaty.entry;
    }

    private static int own(AgreementLaw law, LaterParties later, int consent) {
        return Counting.from(consent, later.rule(), law.monthEnd);
    }
}
