/** The page of one agreement: its state, its States, its life on a ruler, what States reserved, and where every fact comes from. */
@NullMarked
package org.chancery.server.pages.agreement;

import org.jspecify.annotations.NullMarked;
