/** Seeded mutations of real input: no parser may crash or hang. */
@NullMarked
package org.chancery.bench.fuzz;

import org.jspecify.annotations.NullMarked;
