/** Canonical JSON (RFC 8785) over the strict subset of I-JSON that acts are written in. */
@NullMarked
package org.chancery.register.json;

import org.jspecify.annotations.NullMarked;
