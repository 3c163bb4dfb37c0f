/** Names of States and other participants, with the grammatical forms that a sentence needs. */
@NullMarked
package org.chancery.words.name;

import org.jspecify.annotations.NullMarked;
