package org.chancery.register.store;

import org.chancery.register.tree.Hash;

/** Root of a full tile: over the leaves [index, index + 1) · 256^level. */
public record TileRoot(int level, long index, Hash hash) {}
