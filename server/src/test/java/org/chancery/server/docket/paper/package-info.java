@NullMarked
package org.chancery.server.docket.paper;

import org.jspecify.annotations.NullMarked;
