/** Numbered copies: how fast they are made, and how surely their codes are read from photographs. */
@NullMarked
package org.chancery.bench.copies;

import org.jspecify.annotations.NullMarked;
