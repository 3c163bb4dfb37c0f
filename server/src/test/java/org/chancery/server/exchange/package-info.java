/** Tests of the exchange. */
@NullMarked
package org.chancery.server.exchange;

import org.jspecify.annotations.NullMarked;
