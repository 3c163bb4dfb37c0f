/** Benchmarks: one JSON line a figure, with goal and verdict. */
@NullMarked
package org.chancery.bench;

import org.jspecify.annotations.NullMarked;
