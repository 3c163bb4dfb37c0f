/** Acts compiled into columns: the form in which the rules read them. */
@NullMarked
package org.chancery.law.roll;

import org.jspecify.annotations.NullMarked;
