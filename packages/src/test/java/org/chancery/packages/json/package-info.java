@NullMarked
package org.chancery.packages.json;

import org.jspecify.annotations.NullMarked;
