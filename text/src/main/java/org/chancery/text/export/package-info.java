/** The text for readers: HTML, DOCX, PDF, EPUB, plain text and tables of several languages. */
@NullMarked
package org.chancery.text.export;

import org.jspecify.annotations.NullMarked;
