/** Akoma Ntoso 3.0 as a small immutable tree: read, written, identified. Unknown elements are kept as they are. */
@NullMarked
package org.chancery.text.akn;

import org.jspecify.annotations.NullMarked;
