/** Measuring the engine measures something. */
@NullMarked
package org.chancery.bench.status;

import org.jspecify.annotations.NullMarked;
