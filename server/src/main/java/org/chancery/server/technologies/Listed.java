package org.chancery.server.technologies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.scope.ProjectClass;

/**
 * A line of the register as its reader sees it: a technology, or only its public line.
 *
 * @param id of either; both lead to a page
 * @param name empty where it is withheld
 * @param states that notify it; none in a public line
 * @param phase none in a public line
 * @param since day of the notification, or of the public line
 * @param label number of the label under which it is read
 */
public record Listed(
        UUID id,
        LocalizedText name,
        List<StateCode> states,
        List<ProjectClass> classes,
        Optional<Phase> phase,
        LocalDate since,
        int label) {
    public Listed {
        states = List.copyOf(states);
        classes = List.copyOf(classes);
    }

    /** Whether the reader sees the public line only. */
    public boolean isLine() {
        return phase.isEmpty();
    }
}
