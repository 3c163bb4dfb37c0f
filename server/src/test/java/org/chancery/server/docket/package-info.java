@NullMarked
package org.chancery.server.docket;

import org.jspecify.annotations.NullMarked;
