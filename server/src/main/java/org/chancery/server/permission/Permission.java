package org.chancery.server.permission;

import java.util.List;

/**
 * One row of the table.
 *
 * @param useCase its name
 * @param who whom it admits
 * @param conditions what must hold besides; the caller or a {@link Circumstance} vouches for each
 * @param stepUp whether the person must have proved within {@link Permissions#STEP_UP} to be there
 * @param twoPersons whether it needs a second person's confirmation
 * @param english what it is
 * @param russian what it is
 */
public record Permission(
        String useCase,
        Who who,
        List<String> conditions,
        boolean stepUp,
        boolean twoPersons,
        String english,
        String russian) {
    public Permission {
        conditions = List.copyOf(conditions);
    }
}
