/** Files of the exchange: taken in by parts, looked into, kept encrypted, shown as pictures of their pages. */
@NullMarked
package org.chancery.server.exchange.file;

import org.jspecify.annotations.NullMarked;
