/** What a file is, told by its content, and whether it may come in. */
@NullMarked
package org.chancery.files.kind;

import org.jspecify.annotations.NullMarked;
