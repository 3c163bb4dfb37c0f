/** Tests of work that is done again and again. */
@NullMarked
package org.chancery.server.operation;

import org.jspecify.annotations.NullMarked;
