package org.chancery.server.identity.mandate;

import org.chancery.register.act.Schemas;
import org.chancery.register.envelope.Kind;
import org.chancery.server.ledger.ActKinds;
import org.springframework.stereotype.Component;

/** The kinds of acts about offices and mandates. Their public content names no person. */
@Component
public final class MandateKinds implements ActKinds {

    /** The organisation or one of its organs: {@code office, kind, english, russian, date}. */
    public static final Kind ORGAN_ESTABLISHED = new Kind("identity.organ-established");

    /** A State's delegation: {@code office, state, english, russian, date}. */
    public static final Kind DELEGATION_ESTABLISHED = new Kind("identity.delegation-established");

    /** A mandate: {@code mandate, person, role, office, begins, ends, deputyOf}; personal: {@code name, contact}. */
    public static final Kind MANDATE_BEGUN = new Kind("identity.mandate-begun");

    /** A mandate's end before its term: {@code mandate, ends, ground}. */
    public static final Kind MANDATE_ENDED = new Kind("identity.mandate-ended");

    /** Two officers had signed in, so that official acts are open and set-up is over: {@code date, origin, cause}. */
    public static final Kind SET_UP_ENDED = new Kind("identity.set-up-ended");

    /** The operator opened set-up again, because fewer than two officers were left: {@code date, reason, origin, cause}. */
    public static final Kind SET_UP_REOPENED = new Kind("identity.set-up-reopened");

    MandateKinds() {}

    @Override
    public Schemas addTo(Schemas known) {
        return known.with(ORGAN_ESTABLISHED)
                .with(DELEGATION_ESTABLISHED)
                .with(MANDATE_BEGUN)
                .with(MANDATE_ENDED)
                .with(SET_UP_ENDED)
                .with(SET_UP_REOPENED);
    }
}
