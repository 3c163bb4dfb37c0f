@NullMarked
package org.chancery.law.label;

import org.jspecify.annotations.NullMarked;
