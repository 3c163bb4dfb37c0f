@NullMarked
package org.chancery.server.exchange.file;

import org.jspecify.annotations.NullMarked;
