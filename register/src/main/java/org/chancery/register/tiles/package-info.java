/** The static shape of the public log (C2SP tlog-tiles): paths, tiles and bundles of entries and openings. */
@NullMarked
package org.chancery.register.tiles;

import org.jspecify.annotations.NullMarked;
