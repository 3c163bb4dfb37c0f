@NullMarked
package org.chancery.server.feeds;

import org.jspecify.annotations.NullMarked;
