@NullMarked
package org.chancery.server.map;

import org.jspecify.annotations.NullMarked;
