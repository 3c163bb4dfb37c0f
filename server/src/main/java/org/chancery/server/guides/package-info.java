/** Short guides for those who work here: how the daily things are done, in the names that the pages have. */
@NullMarked
package org.chancery.server.guides;

import org.jspecify.annotations.NullMarked;
