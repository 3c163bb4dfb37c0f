/** Forms of the docket. */
@NullMarked
package org.chancery.server.docket.page;

import org.jspecify.annotations.NullMarked;
