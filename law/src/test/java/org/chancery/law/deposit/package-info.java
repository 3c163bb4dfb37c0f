/** Tests of what would follow from an instrument. */
@NullMarked
package org.chancery.law.deposit;

import org.jspecify.annotations.NullMarked;
