@NullMarked
package org.chancery.text.concord;

import org.jspecify.annotations.NullMarked;
