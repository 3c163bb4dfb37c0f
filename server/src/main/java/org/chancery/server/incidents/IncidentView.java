package org.chancery.server.incidents;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.server.web.part.Choice;

/**
 * One incident on its page.
 *
 * @param notices that it owes or has given
 * @param steps that this person may take now
 * @param done what was done, for those of office
 * @param names of persons by reference, as this person may know them
 * @param reporter name of the reporter, if this person may know it
 * @param involved names of those who may not close it
 * @param label text of the label
 * @param see how much this person sees and may do
 * @param persons who may be said to be involved
 * @param sent what was typed in a form that was refused
 * @param fault text that says what was wrong, or empty
 */
public record IncidentView(
        Incident incident,
        List<Notice> notices,
        List<IncidentStep> steps,
        List<Incident.Done> done,
        Map<String, String> names,
        Optional<String> reporter,
        List<String> involved,
        String label,
        See see,
        List<Choice> persons,
        ZoneId zone,
        Map<String, String> sent,
        String fault) {

    /**
     * What the person sees.
     *
     * @param office handles or watches incidents, and sees all
     * @param handles takes steps
     * @param originator issued what it concerns, and sees what was found
     * @param acknowledges has to say that the notice arrived
     */
    public record See(boolean office, boolean handles, boolean originator, boolean acknowledges) {

        /** Whether what was found is shown. */
        public boolean findings() {
            return office || originator;
        }
    }

    /** What was typed in a field. */
    public String value(String field) {
        return sent.getOrDefault(field, "");
    }

    /** What was typed, or what is known already. */
    public String value(String field, String known) {
        return sent.getOrDefault(field, known);
    }

    /** The name of a person, or the reference. */
    public String name(String person) {
        return names.getOrDefault(person, person);
    }
}
