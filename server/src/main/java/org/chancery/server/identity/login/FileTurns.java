package org.chancery.server.identity.login;

import java.util.HashMap;
import java.util.Map;

/** How many forms with files one person may send at once to this process, so that nobody fills the disk by themselves. */
final class FileTurns {

    private final int most;
    private final Map<String, Integer> taken = new HashMap<>();

    FileTurns(int most) {
        this.most = most;
    }

    /** Takes a turn if there is one; then {@link #end} must follow. */
    synchronized boolean begin(String person) {
        int now = taken.getOrDefault(person, 0);
        if (now >= most) {
            return false;
        }
        taken.put(person, now + 1);
        return true;
    }

    synchronized void end(String person) {
        taken.computeIfPresent(person, (who, now) -> now > 1 ? now - 1 : null);
    }
}
