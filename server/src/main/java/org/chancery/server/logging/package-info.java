/** What the process says to its operator, on standard error; nothing in it is a secret. */
@NullMarked
package org.chancery.server.logging;

import org.jspecify.annotations.NullMarked;
