/** The two dates of a reader's question, as they stand in the address. */
@NullMarked
package org.chancery.server.pages.question;

import org.jspecify.annotations.NullMarked;
