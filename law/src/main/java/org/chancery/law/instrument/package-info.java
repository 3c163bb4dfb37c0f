/** An agreement and its final clauses, as data. */
@NullMarked
package org.chancery.law.instrument;

import org.jspecify.annotations.NullMarked;
