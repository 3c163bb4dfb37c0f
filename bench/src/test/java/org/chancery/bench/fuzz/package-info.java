@NullMarked
package org.chancery.bench.fuzz;

import org.jspecify.annotations.NullMarked;
