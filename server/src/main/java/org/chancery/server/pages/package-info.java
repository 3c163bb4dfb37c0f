/** The public pages: home, agreements, States, acts, register, search, model acts, and what stands on every page. */
@NullMarked
package org.chancery.server.pages;

import org.jspecify.annotations.NullMarked;
