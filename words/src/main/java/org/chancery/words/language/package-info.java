/** The languages in which texts exist. */
@NullMarked
package org.chancery.words.language;

import org.jspecify.annotations.NullMarked;
