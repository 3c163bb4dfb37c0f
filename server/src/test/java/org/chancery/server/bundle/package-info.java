@NullMarked
package org.chancery.server.bundle;

import org.jspecify.annotations.NullMarked;
