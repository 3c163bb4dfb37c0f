/** What readers subscribe to: feeds of acts and calendars of coming dates. */
@NullMarked
package org.chancery.server.pages.follow;

import org.jspecify.annotations.NullMarked;
