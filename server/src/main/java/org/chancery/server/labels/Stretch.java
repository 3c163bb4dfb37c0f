package org.chancery.server.labels;

import java.time.LocalDate;

/**
 * Something that holds from a day on, until the next stretch begins.
 *
 * @param from first day; {@link LocalDate#MIN} for the first stretch
 */
record Stretch<T>(LocalDate from, T what) {}
