/** Carrying bundles from an inner server to an outer one. */
@NullMarked
package org.chancery.cli.bundle;

import org.jspecify.annotations.NullMarked;
