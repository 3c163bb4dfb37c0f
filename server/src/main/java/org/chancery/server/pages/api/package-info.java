/** The public API, version 1: reading only. Described in {@code openapi.yaml}; errors are RFC 9457 problems. */
@NullMarked
package org.chancery.server.pages.api;

import org.jspecify.annotations.NullMarked;
