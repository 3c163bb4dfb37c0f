/** Codes and names of States, former States and organisations. */
@NullMarked
package org.chancery.packages.state;

import org.jspecify.annotations.NullMarked;
