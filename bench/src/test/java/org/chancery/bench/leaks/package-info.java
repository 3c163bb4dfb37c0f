@NullMarked
package org.chancery.bench.leaks;

import org.jspecify.annotations.NullMarked;
