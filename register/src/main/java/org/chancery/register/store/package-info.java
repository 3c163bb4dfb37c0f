/** The register's tables on PostgreSQL: what is written and read by SQL, and nothing else. */
@NullMarked
package org.chancery.register.store;

import org.jspecify.annotations.NullMarked;
