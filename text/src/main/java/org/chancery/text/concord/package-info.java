/** Language versions of one text side by side, and where they say different things. */
@NullMarked
package org.chancery.text.concord;

import org.jspecify.annotations.NullMarked;
