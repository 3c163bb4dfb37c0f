@NullMarked
package org.chancery.server.official;

import org.jspecify.annotations.NullMarked;
