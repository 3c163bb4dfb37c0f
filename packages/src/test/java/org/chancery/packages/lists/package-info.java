@NullMarked
package org.chancery.packages.lists;

import org.jspecify.annotations.NullMarked;
