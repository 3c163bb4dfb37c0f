/** Marked copies of a PDF. */
@NullMarked
package org.chancery.marking.pdf;

import org.jspecify.annotations.NullMarked;
