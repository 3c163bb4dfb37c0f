/** The search page, over what the public record holds. */
@NullMarked
package org.chancery.server.pages.find;

import org.jspecify.annotations.NullMarked;
