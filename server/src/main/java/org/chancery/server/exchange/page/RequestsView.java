package org.chancery.server.exchange.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.server.exchange.Request;
import org.chancery.server.exchange.Subject;

/**
 * Requests that a person may read, by the day on which they are due.
 *
 * @param names of parties in the language of the page, by code
 */
public record RequestsView(List<Line> lines, Map<String, String> names, boolean mayAsk) {

    /** One of them; {@code subject} where the person may read it. */
    public record Line(Request request, Request.Standing standing, Optional<Subject> subject) {}
}
