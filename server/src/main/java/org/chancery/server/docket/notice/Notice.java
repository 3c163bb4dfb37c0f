package org.chancery.server.docket.notice;

import java.time.LocalDate;
import java.util.List;

/**
 * A depositary notification.
 *
 * @param id its number, {@code DN-2026-7}; given without gaps in each year
 * @param acts ids of the acts that it tells of
 * @param issued its date, in the depositary's zone
 * @param recipients codes of the States told
 */
public record Notice(String id, String agreement, List<String> acts, LocalDate issued, List<String> recipients) {

    public Notice {
        acts = List.copyOf(acts);
        recipients = List.copyOf(recipients);
    }
}
