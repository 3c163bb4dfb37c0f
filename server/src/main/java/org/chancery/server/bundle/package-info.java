/** Bundles: everything public, signed, for the way from an inner server to an outer one (docs/bundles.md). */
@NullMarked
package org.chancery.server.bundle;

import org.jspecify.annotations.NullMarked;
