/** What does not belong in free text: coordinates and figures of performance are recognised, and the writer is warned. */
@NullMarked
package org.chancery.law.freetext;

import org.jspecify.annotations.NullMarked;
