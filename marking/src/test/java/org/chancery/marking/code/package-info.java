/** Copy codes: short, opaque, checked. */
@NullMarked
package org.chancery.marking.code;

import org.jspecify.annotations.NullMarked;
