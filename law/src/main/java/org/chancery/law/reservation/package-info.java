/** Reservations, objections and the relation between two States (VCLT arts. 19 to 23). */
@NullMarked
package org.chancery.law.reservation;

import org.jspecify.annotations.NullMarked;
