package org.chancery.server.labels;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An authorisation as it was given, and its end if it was ended.
 *
 * @param given what it opens and when, without the end
 * @param ground why it was given; empty where none was recorded
 * @param number of the act in the register
 * @param end how it was ended, if it was
 */
public record RecordedAuthorisation(Authorisation given, String ground, long number, Optional<End> end) {

    /**
     * An end.
     *
     * @param number of the act in the register
     * @param lastDay last day with the authorisation; empty if it ended at once
     * @param ground why; empty where none was recorded
     */
    public record End(long number, Optional<LocalDate> lastDay, String ground) {}
}
