@NullMarked
package org.chancery.packages.agreement;

import org.jspecify.annotations.NullMarked;
