package org.chancery.server.labels;

import org.chancery.register.act.Schemas;
import org.chancery.register.envelope.Kind;
import org.chancery.server.ledger.ActKinds;
import org.springframework.stereotype.Component;

/** The kinds of acts about authorisations. Their public content names no person, level or case. */
@Component
public final class AuthorisationKinds implements ActKinds {

    /** {@code authorisation, mandate}; personal: what it opens, when, and why. */
    public static final Kind GRANTED = new Kind("labels.authorisation-granted");

    /** {@code authorisation, mandate, lastDay}; without a last day it ended at once. Personal: {@code ground}, which earlier acts have in public. */
    public static final Kind ENDED = new Kind("labels.authorisation-ended");

    /** {@code event, date}: labels that name the event fall. */
    public static final Kind EVENT_HAPPENED = new Kind("labels.event-happened");

    AuthorisationKinds() {}

    @Override
    public Schemas addTo(Schemas known) {
        return known.with(GRANTED).with(ENDED).with(EVENT_HAPPENED);
    }
}
