/** The page of one State: its agreements as a ladder of time, what binds it, what it reserved; and two States side by side. */
@NullMarked
package org.chancery.server.pages.state;

import org.jspecify.annotations.NullMarked;
