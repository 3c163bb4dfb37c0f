package org.chancery.server.identity.mandate;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.server.permission.Role;

/**
 * A mandate that is to begin.
 *
 * @param id random reference
 * @param person random reference, new or of somebody who holds a mandate already
 * @param name of the person; kept apart from the public content
 * @param contact e-mail address or empty; kept apart from the public content
 * @param role in which the person will act
 * @param office id of the organ or delegation
 * @param begins first day
 * @param ends first day without it
 * @param deputyOf mandate that this one stands in for
 */
public record NewMandate(
        String id,
        String person,
        String name,
        String contact,
        Role role,
        String office,
        LocalDate begins,
        Optional<LocalDate> ends,
        Optional<String> deputyOf) {
    public NewMandate {
        if (ends.isPresent() && !begins.isBefore(ends.get())) {
            throw new IllegalArgumentException("a mandate ends after it begins");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("a mandate is somebody's");
        }
    }
}
