/** The text of an agreement: places, problems and the commands of the library. Uses no other room of the house. */
@NullMarked
package org.chancery.text;

import org.jspecify.annotations.NullMarked;
