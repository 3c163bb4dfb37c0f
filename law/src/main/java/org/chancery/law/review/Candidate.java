package org.chancery.law.review;

import java.time.LocalDate;
import org.chancery.law.finding.Finding;

/**
 * A reason to look at a review again: computed, never a step. The authority re-opens or dismisses it.
 *
 * @param since the day from which it stands
 */
public record Candidate(ReopeningTrigger trigger, LocalDate since, Finding why) {}
