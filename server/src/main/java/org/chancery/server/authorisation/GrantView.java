package org.chancery.server.authorisation;

import java.time.LocalDate;
import java.util.List;
import org.chancery.law.label.Level;

/**
 * The form of an authorisation.
 *
 * @param held what the mandate opens now
 * @param form as it was filled in
 * @param levels that can be chosen, from the lowest
 * @param maximum the deployment's maximum level in words
 * @param today first day that is proposed
 * @param fault text that says what went wrong, or empty
 */
public record GrantView(
        HeldView held, GrantForm form, List<Level> levels, String maximum, LocalDate today, String fault) {}
