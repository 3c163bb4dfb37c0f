package org.chancery.server.official;

import org.chancery.register.act.Pending;
import org.chancery.register.act.Receipt;

/** What the register answered when an official act was complete. */
public sealed interface Confirmation {

    /** A public act: it is recorded. */
    record Recorded(Receipt receipt) implements Confirmation {}

    /** A restricted act: it is received, and recorded or refused at a tick; {@link RestrictedActDecided} tells which. */
    record Received(Pending pending) implements Confirmation {}
}
