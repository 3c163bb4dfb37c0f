package org.chancery.server.database;

import org.chancery.server.operation.OperatorError;

/** Waits, for the few things that can only be waited for. */
final class Pause {

    private Pause() {}

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperatorError("Interrupted while waiting for PostgreSQL.", e);
        }
    }
}
