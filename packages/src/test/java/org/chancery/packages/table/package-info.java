@NullMarked
package org.chancery.packages.table;

import org.jspecify.annotations.NullMarked;
