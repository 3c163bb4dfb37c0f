/** Reads the lists of the review of weapons (folder {@code lists}): prohibitions, classes, the definition, national profiles. */
@NullMarked
package org.chancery.packages.lists;

import org.jspecify.annotations.NullMarked;
