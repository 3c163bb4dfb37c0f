/** Acceptance of reservations, express and by silence (VCLT art. 20). */
@NullMarked
package org.chancery.law.acceptance;

import org.jspecify.annotations.NullMarked;
