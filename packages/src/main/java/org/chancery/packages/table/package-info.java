/** Tables that offices keep in spreadsheets, read by a map that says what each column means. */
@NullMarked
package org.chancery.packages.table;

import org.jspecify.annotations.NullMarked;
