/** Acts and agreements as versioned JSON records. */
@NullMarked
package org.chancery.packages.json;

import org.jspecify.annotations.NullMarked;
