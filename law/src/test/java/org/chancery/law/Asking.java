package org.chancery.law;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Reason;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.Rule;
import org.chancery.law.status.AgreementStatus;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.StateStatus;
import org.chancery.law.status.Status;
import org.chancery.law.status.TreatyLaw;

/** Short questions for tests, all about agreement {@code t} unless another is named. */
public final class Asking {
    public static final AgreementId T = new AgreementId("t");

    private Asking() {}

    public static AsAt on(String date) {
        return AsAt.on(LocalDate.parse(date));
    }

    public static AsAt on(String date, String knownAt) {
        return AsAt.on(LocalDate.parse(date), LocalDate.parse(knownAt));
    }

    public static StateStatus state(TreatyLaw law, String state, String on) {
        return law.state(T, new StateCode(state), on(on));
    }

    public static Status status(TreatyLaw law, String state, String on) {
        return state(law, state, on).status();
    }

    public static AgreementStatus agreement(TreatyLaw law, String on) {
        return law.agreement(T, on(on));
    }

    public static Optional<LocalDate> date(String date) {
        return Optional.of(LocalDate.parse(date));
    }

    /** The rules that a Finding names, its conclusion first. */
    public static Stream<Rule> rules(Finding finding) {
        return Stream.concat(Stream.of(finding.conclusion()), finding.steps().stream())
                .map(Reason::rule);
    }
}
