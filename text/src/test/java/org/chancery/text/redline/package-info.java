@NullMarked
package org.chancery.text.redline;

import org.jspecify.annotations.NullMarked;
