@NullMarked
package org.chancery.server.incidents;

import org.jspecify.annotations.NullMarked;
