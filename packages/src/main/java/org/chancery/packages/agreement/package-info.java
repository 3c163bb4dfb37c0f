/** An agreement and its final clauses, from and to a tree of keys and values. */
@NullMarked
package org.chancery.packages.agreement;

import org.jspecify.annotations.NullMarked;
