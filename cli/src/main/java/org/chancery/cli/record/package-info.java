/** Commands that check, import, load and verify records. */
@NullMarked
package org.chancery.cli.record;

import org.jspecify.annotations.NullMarked;
