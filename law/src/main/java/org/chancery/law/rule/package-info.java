/** The rules that a reason can name, each with its version and the names of its values. */
@NullMarked
package org.chancery.law.rule;

import org.jspecify.annotations.NullMarked;
