/** What survives when processes are killed. This proves crashes of processes, not loss of power. */
@NullMarked
package org.chancery.server.fault;

import org.jspecify.annotations.NullMarked;
