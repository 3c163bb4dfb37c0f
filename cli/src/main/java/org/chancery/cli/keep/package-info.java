/** Keeping a secretariat: loading, backup, restore, rebuild, and what to do after a loss. */
@NullMarked
package org.chancery.cli.keep;

import org.jspecify.annotations.NullMarked;
