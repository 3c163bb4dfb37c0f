/** The running secretariat: pages, API, jobs, database. */
@NullMarked
package org.chancery.server;

import org.jspecify.annotations.NullMarked;
