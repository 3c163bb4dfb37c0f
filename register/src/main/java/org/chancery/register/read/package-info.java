/** Reading the register: the public log, single acts, and the replay that rebuilds projections. */
@NullMarked
package org.chancery.register.read;

import org.jspecify.annotations.NullMarked;
