/** The pages of the exchange. */
@NullMarked
package org.chancery.server.exchange.page;

import org.jspecify.annotations.NullMarked;
