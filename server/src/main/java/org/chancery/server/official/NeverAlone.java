package org.chancery.server.official;

import org.chancery.register.envelope.Kind;

/**
 * Kinds of acts that no emergency lets one person record: those that let somebody in or open something to them, because otherwise one
 * officer could make the second one, and those that cannot be undone and can wait.
 */
public interface NeverAlone {

    /** Whether acts of this kind always wait for a second person. */
    boolean forbids(Kind kind);
}
