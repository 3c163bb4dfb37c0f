package org.chancery.server.pages.agreement;

import org.chancery.law.instrument.Agreement;
import org.chancery.law.status.AgreementStatus;
import org.chancery.law.status.Status;

/** An agreement with its state of play, as lists show it. */
public record AgreementLine(Agreement agreement, AgreementStatus status, Standing standing) {
    public static AgreementLine of(Agreement agreement, AgreementStatus status) {
        return new AgreementLine(agreement, status, Standing.of(agreement, status));
    }

    /** Those bound on the date: parties, withdrawing and suspended parties included. */
    public int bound() {
        return count(Status.PARTY) + count(Status.WITHDRAWING) + count(Status.SUSPENDED);
    }

    public int count(Status status) {
        return this.status.counts().getOrDefault(status, 0);
    }

    /** Whether any number can be given: without participation, none. */
    public boolean counted() {
        return !status.counts().isEmpty();
    }
}
