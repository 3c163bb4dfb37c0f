package org.chancery.text.negotiation;

import java.time.LocalDate;

/**
 * A delegation that stands behind an alternative.
 *
 * @param delegation its code
 * @param since the day it said so
 */
public record Support(String delegation, LocalDate since) {}
