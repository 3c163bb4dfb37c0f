package org.chancery.server.technologies;

import org.chancery.register.act.Schemas;
import org.chancery.register.envelope.Kind;
import org.chancery.server.ledger.ActKinds;
import org.springframework.stereotype.Component;

/** The kinds of acts of the register of technologies. */
@Component
final class TechnologyKinds implements ActKinds {

    /** {@code technology, state, date, line, reason} and the statement; line and reason may be empty. */
    static final Kind NOTIFIED = new Kind("technologies.notified");

    /** The same, with the number of the statement that it replaces as {@code after}. */
    static final Kind RESTATED = new Kind("technologies.restated");

    /** {@code technology, state, date}: another State notifies it too. */
    static final Kind JOINED = new Kind("technologies.joined");

    /** {@code line, agreement, name, classes, date}: what everybody sees of a technology under a label; always public. */
    static final Kind LISTED = new Kind("technologies.listed");

    TechnologyKinds() {}

    @Override
    public Schemas addTo(Schemas known) {
        return known.with(NOTIFIED).with(RESTATED).with(JOINED).with(LISTED);
    }
}
