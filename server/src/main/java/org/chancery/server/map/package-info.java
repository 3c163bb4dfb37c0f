/** The world map: which participants have a place on it. The shapes are one file that pages refer to. */
@NullMarked
package org.chancery.server.map;

import org.jspecify.annotations.NullMarked;
