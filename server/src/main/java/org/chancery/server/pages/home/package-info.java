/** The first page and the lists: agreements, States, what happened and what comes. */
@NullMarked
package org.chancery.server.pages.home;

import org.jspecify.annotations.NullMarked;
