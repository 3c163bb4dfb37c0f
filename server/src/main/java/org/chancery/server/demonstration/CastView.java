package org.chancery.server.demonstration;

import java.util.List;
import org.chancery.server.identity.mandate.Mandate;

/**
 * As whom one can act.
 *
 * @param lines persons with their mandates, in the order in which they were entered
 * @param to path to go on to
 */
public record CastView(List<Line> lines, String to) {

    /** A person in one role. */
    public record Line(String name, Mandate mandate, boolean active) {}
}
