/** Work on the structure of a text: numbering, moving, splitting, merging; references and definitions follow. */
@NullMarked
package org.chancery.text.structure;

import org.jspecify.annotations.NullMarked;
