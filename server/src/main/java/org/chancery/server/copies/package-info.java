/**
 * The registry of numbered copies: which documents are held by copy, who holds which copy, and what became of each (docs/numbered-copies.md).
 *
 * <p>What became of a copy is a restricted act: received at once, recorded at the next tick. Other modules enter documents by
 * {@link org.chancery.server.copies.Documents} and hear of {@link org.chancery.server.copies.CopyUnaccounted}.
 */
@NullMarked
package org.chancery.server.copies;

import org.jspecify.annotations.NullMarked;
