@NullMarked
package org.chancery.server.library;

import org.jspecify.annotations.NullMarked;
