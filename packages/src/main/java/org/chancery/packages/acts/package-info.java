/** Treaty acts, from and to the flat rows of acts.csv. */
@NullMarked
package org.chancery.packages.acts;

import org.jspecify.annotations.NullMarked;
