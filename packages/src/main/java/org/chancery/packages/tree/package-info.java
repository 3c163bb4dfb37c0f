/** A small immutable tree of mappings, sequences and scalars, with places: the common shape of YAML and JSON. */
@NullMarked
package org.chancery.packages.tree;

import org.jspecify.annotations.NullMarked;
