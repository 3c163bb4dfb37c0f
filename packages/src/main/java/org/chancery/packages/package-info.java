/** Agreement packages (YAML, CSV) and published status pages, read into the records of law. */
@NullMarked
package org.chancery.packages;

import org.jspecify.annotations.NullMarked;
