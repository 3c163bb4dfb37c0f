package org.chancery.law.status;

import org.chancery.law.calendar.Days;
import org.chancery.law.rule.BindingRule;
import org.chancery.law.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What the rules found about one State: lines of the roll (-1 for none), epoch days, and the rules that decided. Reused from State to State. */
final class StateReading {
    Status status = Status.UNKNOWN;

    int signature;
    int signatureConfirmed;
    int adReferendum;
    int notToBecome;

    int consent;
    /** Day from which the consent has effect; {@link Days#OPEN} while it has none. */
    int consentDay;
    /** A second instrument while the first stands. */
    int furtherConsent;

    int withdrawnInstrument;
    /** Day on which an earlier membership ended, where the State has joined again. */
    int earlierEnd;

    int inForce;
    int computedInForce;
    int announcedInForce;

    @Nullable
    BindingRule inForceRule;

    int denunciation;
    int notedDenunciation;
    /** Day of effect by notice or publication, before any decision on a conflict. */
    int noticeEffect;
    /** Day of effect; {@link Days#OPEN} while a conflict prolongs the membership. */
    int effect;

    @Nullable
    Rule effectRule;

    int conflict;
    int revocation;
    boolean revokedTooLate;

    int provisional;
    int provisionalEnd;
    int suspension;
    int suspensionEnd;

    /** First day on which the membership is over, by any cause; and the cause. */
    int end;

    @Nullable
    Rule endRule;

    void clear() {
        status = Status.UNKNOWN;
        signature = signatureConfirmed = adReferendum = notToBecome = -1;
        withdrawnInstrument = furtherConsent = -1;
        earlierEnd = Days.NONE;
        provisional = provisionalEnd = suspension = suspensionEnd = -1;
        newMembership();
    }

    /** Forgets an earlier membership. */
    void newMembership() {
        consent = announcedInForce = denunciation = notedDenunciation = conflict = revocation = -1;
        consentDay = inForce = computedInForce = noticeEffect = effect = end = Days.NONE;
        inForceRule = null;
        effectRule = endRule = null;
        revokedTooLate = false;
    }
}
