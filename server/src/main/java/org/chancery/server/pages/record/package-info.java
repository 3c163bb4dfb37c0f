/** The public record as the pages see it: what is held, what the register says of each act, and the words of each language. */
@NullMarked
package org.chancery.server.pages.record;

import org.jspecify.annotations.NullMarked;
