package org.chancery.law.status;

import org.chancery.law.calendar.Days;
import org.chancery.law.roll.Kind;
import org.chancery.law.roll.Roll;
import org.chancery.law.rule.Rule;
import org.chancery.law.rule.WithdrawalRule;
import org.chancery.law.threshold.Gate;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one State in order and says what it is on the day. The same code answers one question and all of them. */
final class MembershipRules {
    private MembershipRules() {}

    static void read(
            AgreementLaw law,
            Roll roll,
            int state,
            TreatyReading treaty,
            @Nullable Gate gate,
            Reading reading,
            StateReading into) {
        into.clear();
        int end = roll.endLine(state);
        for (int line = roll.firstLine(state); line < end; line++) {
            if (roll.from(line) > reading.on && !published(roll, line, reading)) {
                if (!roll.published()) {
                    break;
                }
            } else if (roll.known(line) <= reading.known) {
                apply(law, roll, line, treaty, gate, reading, into);
            }
        }
        StandingRules.conclude(law, roll, state, treaty, reading, into);
    }

    /** A consent deposited later whose published date of entry into force has come (a succession, as a rule). */
    private static boolean published(Roll roll, int line, Reading reading) {
        int announcement = roll.announcement(line);
        return announcement >= 0
                && roll.kind(line) == Kind.CONSENT
                && roll.known(announcement) <= reading.known
                && roll.extra(announcement) <= reading.on;
    }

    private static void apply(
            AgreementLaw law,
            Roll roll,
            int line,
            TreatyReading treaty,
            @Nullable Gate gate,
            Reading reading,
            StateReading into) {
        switch (roll.kind(line)) {
            case Kind.SIGNATURE, Kind.SIGNATURE_SUCCEEDED -> {
                if (into.signature < 0) {
                    into.signature = line;
                }
            }
            case Kind.SIGNATURE_AD_REFERENDUM -> into.adReferendum = line;
            case Kind.SIGNATURE_CONFIRMED -> {
                if (into.signature < 0 && into.adReferendum >= 0) {
                    into.signature = into.adReferendum;
                    into.signatureConfirmed = line;
                }
            }
            case Kind.NOT_TO_BECOME_PARTY -> {
                into.notToBecome = line;
                endProvisional(line, into);
            }
            case Kind.PROVISIONAL -> {
                into.provisional = line;
                into.provisionalEnd = -1;
            }
            case Kind.PROVISIONAL_ENDED -> endProvisional(line, into);
            case Kind.CONSENT -> consent(law, roll, line, treaty, gate, reading, into);
            case Kind.INSTRUMENT_WITHDRAWN -> instrumentWithdrawn(roll, line, into);
            case Kind.DENUNCIATION -> {
                if (into.consent >= 0) {
                    WithdrawalRules.notice(law, roll, line, treaty, reading, into);
                }
            }
            case Kind.CONFLICT_DECISION -> WithdrawalRules.conflict(roll, line, into);
            case Kind.DENUNCIATION_REVOKED -> WithdrawalRules.revoked(roll, line, into);
            case Kind.SUSPENSION -> {
                into.suspension = line;
                into.suspensionEnd = -1;
            }
            case Kind.SUSPENSION_ENDED -> into.suspensionEnd = line;
            default -> {}
        }
    }

    private static void endProvisional(int line, StateReading into) {
        if (into.provisional >= 0) {
            into.provisionalEnd = line;
        }
    }

    private static void consent(
            AgreementLaw law,
            Roll roll,
            int line,
            TreatyReading treaty,
            @Nullable Gate gate,
            Reading reading,
            StateReading into) {
        if (into.consent >= 0) {
            int ended = StandingRules.end(roll, roll.state(line), treaty, reading, into);
            if (ended == Days.NONE || roll.date(line) < ended) {
                into.furtherConsent = line;
                return;
            }
            into.newMembership();
            into.earlierEnd = ended;
            into.furtherConsent = -1;
            into.suspension = -1;
        }
        into.consent = line;
        into.consentDay = gate == null ? roll.date(line) : gate.day(line);
        if (into.adReferendum >= 0 && into.signature < 0) {
            into.signature = into.adReferendum;
        }
        InForceRules.read(law, roll, treaty, reading, into);
    }

    /** Possible only while the agreement is not in force for the State; it is a signatory again, if it had signed. */
    private static void instrumentWithdrawn(Roll roll, int line, StateReading into) {
        if (into.consent >= 0 && (into.inForce == Days.NONE || roll.date(line) < into.inForce)) {
            into.newMembership();
            into.withdrawnInstrument = line;
        }
    }

    /** The rule that ended the membership. */
    static Rule cause(StateReading reading) {
        return reading.endRule == null ? WithdrawalRule.WITHDRAWAL_EFFECTIVE : reading.endRule;
    }
}
