/** The Merkle tree of RFC 6962: hashes, growth leaf by leaf, and proofs that are made and checked here. */
@NullMarked
package org.chancery.register.tree;

import org.jspecify.annotations.NullMarked;
