/** What changed since a day. */
@NullMarked
package org.chancery.server.pages.changes;

import org.jspecify.annotations.NullMarked;
