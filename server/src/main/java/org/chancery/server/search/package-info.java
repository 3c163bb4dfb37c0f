/** Finds agreements, States, acts and notes by words, in both languages. Public texts only, held in memory. */
@NullMarked
package org.chancery.server.search;

import org.jspecify.annotations.NullMarked;
