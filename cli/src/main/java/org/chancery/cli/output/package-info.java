/** How answers are laid out on a terminal. */
@NullMarked
package org.chancery.cli.output;

import org.jspecify.annotations.NullMarked;
