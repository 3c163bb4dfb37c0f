/** A copy of a public log that can show it and prove it, and can neither sign nor append: what an outer server holds. */
@NullMarked
package org.chancery.register.mirror;

import org.jspecify.annotations.NullMarked;
