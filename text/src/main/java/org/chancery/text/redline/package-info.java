/** Comparison of two versions of a text: by structure, by word, with moves; as a tree, a list, HTML, Akoma Ntoso or DOCX. */
@NullMarked
package org.chancery.text.redline;

import org.jspecify.annotations.NullMarked;
