package org.chancery.law.status;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.act.Holdings;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Reason;
import org.chancery.law.finding.Rule;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;

/** The status rules over a set of holdings. Immutable; may be used by many threads. Built once: building compiles every dossier. */
public final class TreatyLaw {
    private final Holdings holdings;

    private TreatyLaw(Holdings holdings) {
        this.holdings = holdings;
    }

    public static TreatyLaw over(Holdings holdings) {
        return new TreatyLaw(holdings);
    }

    public Holdings holdings() {
        return holdings;
    }

    /** The state of an agreement; throws IllegalArgumentException when it is not held. */
    public AgreementStatus agreement(AgreementId id, AsAt when) {
        return new AgreementStatus(
                id,
                when,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Progress.none(),
                Map.of(),
                this);
    }

    /** What a State is to an agreement; throws IllegalArgumentException when the agreement is not held. */
    public StateStatus state(AgreementId id, StateCode state, AsAt when) {
        return new StateStatus(
                id,
                state,
                when,
                Status.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                this);
    }

    /** Every State with an act in the agreement, by code. */
    public List<StateStatus> states(AgreementId id, AsAt when) {
        return List.of();
    }

    /** Every agreement with an act of the State, by id. */
    public List<StateStatus> instruments(StateCode state, AsAt when) {
        return List.of();
    }

    /** Every agreement that is held, by id, also where the State has no act. */
    public List<StateStatus> allInstruments(StateCode state, AsAt when) {
        return List.of();
    }

    /** The dated events of an agreement. */
    public Timeline timeline(AgreementId id, AsAt when) {
        return new Timeline(id, when, List.of());
    }

    /** The answer about an agreement with its reasons. */
    public Finding finding(AgreementId id, AsAt when) {
        var reason = new Reason(
                Rule.AGREEMENT_NOT_KNOWN,
                new Basis.Record(),
                Map.of("agreement", new Value.OfAgreement(id), "on", new Value.OfDate(when.on())),
                List.of());
        return new Finding(id, Finding.Standing.NOT_KNOWN, reason, List.of());
    }

    /** The answer about a State with its reasons. */
    public Finding finding(AgreementId id, StateCode state, AsAt when) {
        var reason = new Reason(
                Rule.STATE_NOT_KNOWN, new Basis.Record(), Map.of("state", new Value.OfState(state)), List.of());
        return new Finding(id, Finding.Standing.NOT_KNOWN, reason, List.of());
    }
}
