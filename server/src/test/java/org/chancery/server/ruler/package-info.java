@NullMarked
package org.chancery.server.ruler;

import org.jspecify.annotations.NullMarked;
