/** How fast texts are read, written, compared, aligned and exported. */
@NullMarked
package org.chancery.bench.text;

import org.jspecify.annotations.NullMarked;
