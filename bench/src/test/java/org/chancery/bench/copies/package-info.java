@NullMarked
package org.chancery.bench.copies;

import org.jspecify.annotations.NullMarked;
