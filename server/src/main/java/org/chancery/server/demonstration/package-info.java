/**
 * The role switcher of a demonstration: fictional persons of fictional States, as whom anyone at this machine may act. Exists only
 * with {@code --demo} and on a loopback address.
 */
@NullMarked
package org.chancery.server.demonstration;

import org.jspecify.annotations.NullMarked;
