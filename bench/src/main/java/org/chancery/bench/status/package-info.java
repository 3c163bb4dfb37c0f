/** Who is bound by what on a day, in a synthetic world: the treaty-law engine against the same question in SQL. */
@NullMarked
package org.chancery.bench.status;

import org.jspecify.annotations.NullMarked;
