@NullMarked
package org.chancery.server.demonstration;

import org.jspecify.annotations.NullMarked;
