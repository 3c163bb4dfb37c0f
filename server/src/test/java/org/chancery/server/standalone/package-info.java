@NullMarked
package org.chancery.server.standalone;

import org.jspecify.annotations.NullMarked;
