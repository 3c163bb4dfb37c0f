package org.chancery.server.identity.mandate;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.server.permission.Office;
import org.chancery.server.permission.Role;

/**
 * A person's capacity to act for an office. Dates are calendar dates in UTC.
 *
 * @param id random reference
 * @param person random reference of the person
 * @param role in which the person acts
 * @param office whom the person serves
 * @param state of the delegation, three-letter code
 * @param begins first day
 * @param ends first day without it, if an end is known
 * @param deputyOf mandate that this one stands in for
 * @param number of the act in the register
 */
public record Mandate(
        String id,
        String person,
        Role role,
        Office office,
        Optional<String> state,
        LocalDate begins,
        Optional<LocalDate> ends,
        Optional<String> deputyOf,
        long number) {

    /** Whether it holds on the day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(begins) && ends.map(day::isBefore).orElse(true);
    }
}
