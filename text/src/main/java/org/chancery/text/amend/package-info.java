/** Amendments as data, and the text in force that they make (VCLT art. 39 to 41). */
@NullMarked
package org.chancery.text.amend;

import org.jspecify.annotations.NullMarked;
