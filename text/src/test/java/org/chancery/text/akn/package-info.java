@NullMarked
package org.chancery.text.akn;

import org.jspecify.annotations.NullMarked;
