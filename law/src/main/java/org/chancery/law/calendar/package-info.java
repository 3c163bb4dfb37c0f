/** Treaty counting: calendar days and months of the depositary. Weekends and holidays never move a treaty date. */
@NullMarked
package org.chancery.law.calendar;

import org.jspecify.annotations.NullMarked;
