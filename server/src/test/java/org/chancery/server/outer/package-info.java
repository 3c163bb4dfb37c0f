@NullMarked
package org.chancery.server.outer;

import org.jspecify.annotations.NullMarked;
