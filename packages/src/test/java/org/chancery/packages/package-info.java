@NullMarked
package org.chancery.packages;

import org.jspecify.annotations.NullMarked;
