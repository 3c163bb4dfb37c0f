package org.chancery.server.official;

import org.chancery.register.act.Schemas;
import org.chancery.register.envelope.Kind;
import org.chancery.server.ledger.ActKinds;
import org.springframework.stereotype.Component;

/** The kind of the act that confirms what one person did alone. */
@Component
final class OfficialKinds implements ActKinds {

    /** {@code act} (number in the register), {@code official}. */
    static final Kind ALONE_CONFIRMED = new Kind("official.alone-confirmed");

    OfficialKinds() {}

    @Override
    public Schemas addTo(Schemas known) {
        return known.with(ALONE_CONFIRMED);
    }
}
