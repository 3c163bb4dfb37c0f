/** Reads copy codes from scans, photographs and PDF pages. */
@NullMarked
package org.chancery.marking.scan;

import org.jspecify.annotations.NullMarked;
