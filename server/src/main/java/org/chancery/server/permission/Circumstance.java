package org.chancery.server.permission;

/** A condition of the table that does not depend on what is acted upon, and that the server can judge by itself. */
public interface Circumstance {

    /** The condition's name in the table, for example {@code two-officers}. */
    String condition();

    /** Whether it holds now for this visitor. */
    boolean holds(Visitor visitor);
}
