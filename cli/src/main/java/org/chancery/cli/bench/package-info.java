/** What the {@code bench} command runs: benchmarks found on the class path. */
@NullMarked
package org.chancery.cli.bench;

import org.jspecify.annotations.NullMarked;
