package org.chancery.law.status;

import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.WithdrawalClause.WithParent;
import org.chancery.law.roll.Roll;
import org.chancery.law.rule.AgreementRule;
import org.chancery.law.rule.ConsentRule;
import org.chancery.law.rule.DurationRule;
import org.chancery.law.rule.Rule;
import org.chancery.law.rule.WithdrawalRule;

/** From what was read of a State's acts: its status on the day. */
final class StandingRules {
    private StandingRules() {}

    static void conclude(
            AgreementLaw law, Roll roll, int state, TreatyReading treaty, Reading reading, StateReading into) {
        int on = reading.on;
        boolean inForceAlready = Days.isDate(into.inForce) && into.inForce <= on;
        if (into.consent < 0 || into.consentDay > on && !inForceAlready) {
            into.status = withoutConsent(law, roll, state, reading, into);
            return;
        }
        end(roll, state, treaty, reading, into);
        boolean leavesWithParent = into.endRule == WithdrawalRule.PARENT_LEFT_ENDS;
        if (leavesWithParent) {
            into.effect = into.end;
        }
        if (into.end != Days.NONE && into.end <= on) {
            boolean wasParty = into.inForce != Days.NONE && into.inForce < into.end;
            into.status = wasParty ? Status.FORMER : into.signature >= 0 ? Status.SIGNATORY : Status.NEVER;
        } else if (into.inForce == Days.NONE) {
            into.status = canTell(law, roll, treaty, reading) ? Status.CONTRACTING : Status.UNKNOWN;
        } else if (into.inForce > on) {
            into.status = Status.CONTRACTING;
        } else if (bracketedAway(law, roll, reading, into)) {
            into.status = Status.FORMER;
            into.endRule = ConsentRule.PRINTED_IN_BRACKETS;
        } else if (suspended(roll, on, into)) {
            into.status = Status.SUSPENDED;
        } else {
            into.status = into.denunciation >= 0 || leavesWithParent ? Status.WITHDRAWING : Status.PARTY;
        }
    }

    private static Status withoutConsent(AgreementLaw law, Roll roll, int state, Reading reading, StateReading into) {
        int lastDay = reading.compiled.lastDay(roll.participant(state));
        if (lastDay != Days.NONE && lastDay < reading.on) {
            into.end = lastDay + 1;
            into.endRule = ConsentRule.STATE_CEASED;
            return Status.NEVER;
        }
        if (into.provisional >= 0 && into.provisionalEnd < 0) {
            return Status.PROVISIONAL;
        }
        if (into.signature >= 0) {
            return Status.SIGNATORY;
        }
        boolean acted =
                into.adReferendum >= 0 || into.withdrawnInstrument >= 0 || into.provisional >= 0 || into.consent >= 0;
        return law.held || acted ? Status.NEVER : Status.UNKNOWN;
    }

    /** The first day on which the membership is over, set in the reading with its cause; {@code Days.NONE} while nothing ends it. */
    static int end(Roll roll, int state, TreatyReading treaty, Reading reading, StateReading into) {
        into.end = Days.NONE;
        into.endRule = null;
        if (into.denunciation >= 0 && into.effect != Days.OPEN) {
            earlier(into.effect, WithdrawalRule.WITHDRAWAL_EFFECTIVE, into);
        }
        int participant = roll.participant(state);
        int lastDay = reading.compiled.lastDay(participant);
        if (lastDay != Days.NONE) {
            earlier(lastDay + 1, ConsentRule.STATE_CEASED, into);
        }
        if (treaty.lapse != Days.NONE
                && into.consentDay < treaty.lapse
                && treaty.lapse <= reading.on
                && !TermRules.tookPart(participant, reading, treaty)) {
            earlier(treaty.lapse, DurationRule.LAPSED_AT_FIRST_EXPIRY, into);
        }
        if (treaty.parent != null && treaty.parent.effect == WithParent.ENDS) {
            int left = treaty.parent.ends(participant, into.consentDay);
            if (left != Days.NONE) {
                earlier(left, WithdrawalRule.PARENT_LEFT_ENDS, into);
            }
        }
        if (treaty.end != Days.NONE) {
            earlier(treaty.end, AgreementRule.AGREEMENT_ENDED, into);
        }
        return into.end;
    }

    private static void earlier(int day, Rule cause, StateReading into) {
        if (into.end == Days.NONE || day < into.end) {
            into.end = day;
            into.endRule = cause;
        }
    }

    /** Whether "not in force" is an answer, and not merely that nothing tells. */
    private static boolean canTell(AgreementLaw law, Roll roll, TreatyReading treaty, Reading reading) {
        if (treaty.entry != Days.NONE) {
            return law.clausesHeld;
        }
        var threshold = law.edition(reading.known).threshold();
        return threshold != null && threshold.computable();
    }

    /** Printed as no longer effective, with nothing recorded that ended it: over by the day of the source. */
    private static boolean bracketedAway(AgreementLaw law, Roll roll, Reading reading, StateReading into) {
        if (!roll.has(into.consent, Roll.BRACKETED) || into.denunciation >= 0) {
            return false;
        }
        int asAt = Days.of(law.agreement.participation().asAt());
        return asAt == Days.NONE || asAt <= reading.on;
    }

    private static boolean suspended(Roll roll, int on, StateReading into) {
        if (into.suspension < 0 || into.suspensionEnd >= 0) {
            return false;
        }
        int until = roll.extra(into.suspension);
        return until == Days.NONE || on <= until;
    }
}
