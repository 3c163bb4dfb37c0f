@NullMarked
package org.chancery.server.schemes;

import org.jspecify.annotations.NullMarked;
