package org.chancery.server.official;

import java.util.List;
import java.util.Optional;

/** Acts that one person recorded alone in an emergency. */
public record SingleActsView(List<Line> lines) {

    /**
     * One of them.
     *
     * @param proposal with number, reason and time limit
     * @param title of the act
     * @param by name, role and office of whoever recorded it
     * @param confirmedBy the same of whoever confirmed it since
     * @param overdue whether nobody confirmed it in time
     * @param linked whether the reader may open its page
     */
    public record Line(
            Proposal proposal,
            String title,
            String by,
            Optional<String> confirmedBy,
            boolean overdue,
            boolean linked) {}
}
