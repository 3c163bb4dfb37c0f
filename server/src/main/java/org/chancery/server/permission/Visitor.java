package org.chancery.server.permission;

/** Whoever asks: the public, or a person in an active role. */
public sealed interface Visitor permits Visitor.Public, Actor {

    /** The public. */
    Visitor PUBLIC = new Public();

    /** The name under which the database filters rows; empty for the public. */
    String reader();

    /** Somebody who has not signed in. */
    record Public() implements Visitor {

        @Override
        public String reader() {
            return "";
        }
    }
}
