package org.chancery.server.pages.agreement;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.status.AgreementStatus;
import org.chancery.law.status.Status;
import org.chancery.words.Countable;
import org.chancery.words.Words;

/** An agreement with its state of play, as lists show it. */
public record AgreementLine(Agreement agreement, AgreementStatus status, Standing standing) {
    public static AgreementLine of(Agreement agreement, AgreementStatus status) {
        return new AgreementLine(agreement, status, Standing.of(agreement, status));
    }

    /** Those bound on the date: parties, withdrawing and suspended parties included. */
    public int bound() {
        return bound(status);
    }

    static int bound(AgreementStatus status) {
        return Stream.of(Status.PARTY, Status.WITHDRAWING, Status.SUSPENDED)
                .mapToInt(s -> status.counts().getOrDefault(s, 0))
                .sum();
    }

    public int count(Status status) {
        return this.status.counts().getOrDefault(status, 0);
    }

    /** "117 parties, 25 signatories": what there is any of, in the reader's language. */
    public String numbers(Words w) {
        var numbers = new ArrayList<String>();
        if (bound() > 0) {
            numbers.add(w.count(Countable.PARTIES, bound()));
        }
        if (count(Status.CONTRACTING) > 0) {
            numbers.add(w.count(Countable.CONTRACTING_STATES, count(Status.CONTRACTING)));
        }
        if (count(Status.SIGNATORY) > 0) {
            numbers.add(w.count(Countable.SIGNATORIES, count(Status.SIGNATORY)));
        }
        return String.join(", ", numbers);
    }

    /** Whether any number can be given: without participation, none. */
    public boolean counted() {
        return !status.counts().isEmpty();
    }
}
