/**
 * PostgreSQL: the embedded one or an existing one, its roles, its migrations, and reads in the name of a reader.
 *
 * <p>Nothing here knows what the tables mean.
 */
@NullMarked
package org.chancery.server.database;

import org.jspecify.annotations.NullMarked;
