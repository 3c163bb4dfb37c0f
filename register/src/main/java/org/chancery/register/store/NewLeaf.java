package org.chancery.register.store;

import java.time.Instant;
import org.chancery.register.tree.Hash;

/** One leaf with its sealed openings, as a group inserts it. */
public record NewLeaf(
        long number,
        Instant recorded,
        byte[] envelope,
        Hash hash,
        long keySlot,
        byte[] content,
        byte[] personal,
        int label) {}
