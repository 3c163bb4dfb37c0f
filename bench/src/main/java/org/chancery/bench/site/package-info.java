/** The public site: first page, pages a second, memory. */
@NullMarked
package org.chancery.bench.site;

import org.jspecify.annotations.NullMarked;
