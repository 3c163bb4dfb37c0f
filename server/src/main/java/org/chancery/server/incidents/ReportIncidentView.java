package org.chancery.server.incidents;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.chancery.server.web.part.Choice;

/**
 * The form by which an incident is reported.
 *
 * @param kinds what it may be
 * @param originators organs and delegations
 * @param sent what was typed
 * @param fault key of the text that says what is wrong, or empty
 */
public record ReportIncidentView(
        List<Choice> kinds, List<Choice> originators, ZoneId zone, Map<String, String> sent, String fault) {

    /** What was typed in a field. */
    public String value(String field) {
        return sent.getOrDefault(field, "");
    }
}
