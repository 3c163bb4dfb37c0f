/**
 * Treaty counting: calendar days and months of the depositary, which weekends and holidays never move. Working days of an organisation are
 * kept apart and serve its own procedures only.
 */
@NullMarked
package org.chancery.law.calendar;

import org.jspecify.annotations.NullMarked;
