package org.chancery.law.status;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.instrument.StateCode;

/**
 * What a State is to an agreement on a date.
 *
 * @param signed date of signature, or of the succession to one
 * @param consent date of the act of consent (deposit) on which the present or last membership rests
 * @param inForceSince from when the agreement is, or will be, in force for the State
 * @param announcedInForceSince the date that the depositary published for this State
 * @param computedInForceSince the date that the rule gives
 * @param withdrawalNotified date of the notice of withdrawal, where one stands or has taken effect
 * @param withdrawalEffective when that notice takes or took effect; empty while an armed conflict prolongs it
 * @param membershipEnded first day on which its membership is over, or on which an earlier one was where it has joined again
 * @param provisionalSince since when the State applies the agreement provisionally
 * @param suspendedSince since when the State is suspended
 */
public record StateStatus(
        AgreementId agreement,
        StateCode state,
        AsAt when,
        Status status,
        Optional<LocalDate> signed,
        Optional<LocalDate> consent,
        Optional<ConsentForm> consentForm,
        Optional<LocalDate> inForceSince,
        Optional<LocalDate> announcedInForceSince,
        Optional<LocalDate> computedInForceSince,
        Optional<LocalDate> withdrawalNotified,
        Optional<LocalDate> withdrawalEffective,
        Optional<LocalDate> membershipEnded,
        Optional<LocalDate> provisionalSince,
        Optional<LocalDate> suspendedSince,
        TreatyLaw law) {

    /** The answer with its reasons, made when asked for. */
    public Finding finding() {
        return law.finding(agreement, state, when);
    }
}
