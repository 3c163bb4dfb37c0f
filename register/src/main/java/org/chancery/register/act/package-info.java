/** What callers and projectors speak in: acts, commands, receipts, refusals, and the versions of an act's schema. */
@NullMarked
package org.chancery.register.act;

import org.jspecify.annotations.NullMarked;
