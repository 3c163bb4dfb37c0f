@NullMarked
package org.chancery.server.sealed;

import org.jspecify.annotations.NullMarked;
