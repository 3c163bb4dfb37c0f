/** Texts from word processors and web pages, brought into the structure of Akoma Ntoso. */
@NullMarked
package org.chancery.text.imports;

import org.jspecify.annotations.NullMarked;
