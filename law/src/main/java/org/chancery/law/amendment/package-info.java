/** Amendments: who is bound by which, from when (VCLT arts. 39 to 41). */
@NullMarked
package org.chancery.law.amendment;

import org.jspecify.annotations.NullMarked;
