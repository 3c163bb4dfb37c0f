@NullMarked
package org.chancery.server.database;

import org.jspecify.annotations.NullMarked;
