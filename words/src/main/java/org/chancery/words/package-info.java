/** Findings, dates and State names as text, in each language. */
@NullMarked
package org.chancery.words;

import org.jspecify.annotations.NullMarked;
