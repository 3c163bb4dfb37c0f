/** Rendered pages, kept until the register grows or the day ends. */
@NullMarked
package org.chancery.server.pages.cache;

import org.jspecify.annotations.NullMarked;
