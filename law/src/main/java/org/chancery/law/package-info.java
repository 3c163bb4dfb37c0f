/** Pure rules of treaty law: no input or output, no clock, no framework. Records in, Findings out. */
@NullMarked
package org.chancery.law;

import org.jspecify.annotations.NullMarked;
