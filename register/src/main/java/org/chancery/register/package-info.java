/** The append-only register on PostgreSQL: hashed, signed, verifiable by anyone. */
@NullMarked
package org.chancery.register;

import org.jspecify.annotations.NullMarked;
