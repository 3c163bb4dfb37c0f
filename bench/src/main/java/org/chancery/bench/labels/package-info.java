/** What it costs that the database shows each reader only what that reader may see. */
@NullMarked
package org.chancery.bench.labels;

import org.jspecify.annotations.NullMarked;
