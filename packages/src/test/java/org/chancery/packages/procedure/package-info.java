@NullMarked
package org.chancery.packages.procedure;

import org.jspecify.annotations.NullMarked;
