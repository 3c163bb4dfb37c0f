package org.chancery.server.official;

import java.util.Optional;

/**
 * One proposal on its page.
 *
 * @param proposal itself
 * @param state text of where it stands
 * @param what the use case, in the page's language
 * @param act what is to be recorded
 * @param proposedBy name, role and office of whoever proposed
 * @param decidedBy the same of whoever decided
 * @param mine whether the reader proposed it
 * @param mayDecide whether the reader may confirm or refuse
 * @param mayRecordAlone whether the reader, who proposed it, may record it alone in an emergency
 * @param fault text that says what went wrong, or empty
 */
public record OfficialView(
        Proposal proposal,
        String state,
        String what,
        ActDescription.Described act,
        String proposedBy,
        Optional<String> decidedBy,
        boolean mine,
        boolean mayDecide,
        boolean mayRecordAlone,
        String fault) {}
