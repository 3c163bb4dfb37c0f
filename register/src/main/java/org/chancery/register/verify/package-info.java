/** Checking a log from the outside: everything is recomputed from the entries, nothing is taken from the tiles on trust. */
@NullMarked
package org.chancery.register.verify;

import org.jspecify.annotations.NullMarked;
