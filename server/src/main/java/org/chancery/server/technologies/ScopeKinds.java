package org.chancery.server.technologies;

import org.chancery.register.act.Schemas;
import org.chancery.register.envelope.Kind;
import org.chancery.server.ledger.ActKinds;
import org.springframework.stereotype.Component;

/** The kinds of acts of a scope test. Each names as {@code after} the act of the test before it, or 0. */
@Component
final class ScopeKinds implements ActKinds {

    /**
     * {@code technology, state, date, language, steps, after}: a notifying State answers questions in their order; a step has
     * {@code element, reply, reason}, or {@code effects, reason}.
     */
    static final Kind ANSWERED = new Kind("technologies.scope-answered");

    /** {@code technology, state, date, language, reason, after}. */
    static final Kind CONTESTED = new Kind("technologies.scope-contested");

    /** {@code technology, state, date, language, reason, contest, after}; contest is the number of the act that is withdrawn. */
    static final Kind WITHDRAWN = new Kind("technologies.scope-contest-withdrawn");

    /** {@code technology, organ, within, date, language, reason, after}: the organ decides; two officers record it. */
    static final Kind DECIDED = new Kind("technologies.scope-decided");

    ScopeKinds() {}

    @Override
    public Schemas addTo(Schemas known) {
        return known.with(ANSWERED).with(CONTESTED).with(WITHDRAWN).with(DECIDED);
    }
}
