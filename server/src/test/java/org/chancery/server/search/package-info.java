@NullMarked
package org.chancery.server.search;

import org.jspecify.annotations.NullMarked;
