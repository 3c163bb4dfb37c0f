@NullMarked
package org.chancery.server.permission;

import org.jspecify.annotations.NullMarked;
