/** Restricted commands between their receipt and the tick that records or refuses them. */
@NullMarked
package org.chancery.register.pending;

import org.jspecify.annotations.NullMarked;
