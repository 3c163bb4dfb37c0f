package org.chancery.server.identity.login;

import java.time.Duration;

/** Waiting in a request; each has a virtual thread of its own, so that nobody else waits with it. */
final class Pause {

    private Pause() {}

    static void of(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
