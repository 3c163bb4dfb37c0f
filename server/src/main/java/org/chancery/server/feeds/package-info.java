/** Feeds that anybody can subscribe to: Atom (RFC 4287) of acts, iCalendar (RFC 5545) of coming dates. */
@NullMarked
package org.chancery.server.feeds;

import org.jspecify.annotations.NullMarked;
