@NullMarked
package org.chancery.text.imports;

import org.jspecify.annotations.NullMarked;
