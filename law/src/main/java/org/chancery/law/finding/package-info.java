/** Answers with their reasons. Never a sentence: the words module renders them in each language. */
@NullMarked
package org.chancery.law.finding;

import org.jspecify.annotations.NullMarked;
