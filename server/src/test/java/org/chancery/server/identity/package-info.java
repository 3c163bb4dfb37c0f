@NullMarked
package org.chancery.server.identity;

import org.jspecify.annotations.NullMarked;
