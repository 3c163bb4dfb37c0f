/** Tests of the register of technologies. */
@NullMarked
package org.chancery.server.technologies;

import org.jspecify.annotations.NullMarked;
