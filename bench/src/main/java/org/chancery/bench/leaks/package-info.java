/** Random worlds of labels, readers and papers: what each reader gets by each route is what the plain rule says, and nothing else. */
@NullMarked
package org.chancery.bench.leaks;

import org.jspecify.annotations.NullMarked;
