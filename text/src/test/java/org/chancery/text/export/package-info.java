@NullMarked
package org.chancery.text.export;

import org.jspecify.annotations.NullMarked;
