package org.chancery.register.writer;

import java.util.HashSet;
import java.util.Set;
import org.chancery.register.act.Command;

/** What a number of commands touch. */
final class Subjects {
    private final Set<String> named = new HashSet<>();
    private boolean any;
    private boolean anything;

    void add(Command command) {
        any = true;
        named.addAll(command.subjects());
        anything |= command.subjects().isEmpty();
    }

    /** True unless it is sure that these commands do not matter to another one's precondition. */
    boolean mayTouch(Command command) {
        return any
                && (anything
                        || command.subjects().isEmpty()
                        || command.subjects().stream().anyMatch(named::contains));
    }

    void clear() {
        named.clear();
        any = false;
        anything = false;
    }
}
