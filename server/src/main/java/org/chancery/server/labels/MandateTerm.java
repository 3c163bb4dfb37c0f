package org.chancery.server.labels;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.law.instrument.Recipient;

/**
 * A mandate, as far as labels need to know it. Days are calendar days in UTC.
 *
 * @param person reference of the person
 * @param mandate reference of the mandate
 * @param actsFor the State of the delegation, or the organ
 * @param begins first day
 * @param ends first day without it, if an end is known
 */
public record MandateTerm(
        String person, String mandate, Recipient actsFor, LocalDate begins, Optional<LocalDate> ends) {

    /** The name under which the database knows this person in this mandate. */
    public String reader() {
        return person + "/" + mandate;
    }
}
