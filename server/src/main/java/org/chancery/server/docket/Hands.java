package org.chancery.server.docket;

import org.chancery.server.permission.Actor;

/** A person who has signed in, as the docket's tables know hands. */
public final class Hands {

    private Hands() {}

    /** The hand of the person in the active role. */
    public static Hand of(Actor actor) {
        return new Hand(actor.reader(), actor.person(), actor.office().id());
    }
}
