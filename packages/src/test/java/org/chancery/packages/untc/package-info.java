@NullMarked
package org.chancery.packages.untc;

import org.jspecify.annotations.NullMarked;
