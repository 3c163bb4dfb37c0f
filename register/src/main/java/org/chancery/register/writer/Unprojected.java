package org.chancery.register.writer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.register.act.Act;
import org.chancery.register.act.Command;

/** Acts of a group that are numbered and not yet projected, and what they touch. */
final class Unprojected {
    private final List<Act> acts = new ArrayList<>();
    private final Set<String> subjects = new HashSet<>();
    private boolean anything;

    void add(Command command, Act act) {
        acts.add(act);
        subjects.addAll(command.subjects());
        anything |= command.subjects().isEmpty();
    }

    /** True unless it is sure that these acts do not matter to the command's precondition. */
    boolean mayTouch(Command command) {
        return !acts.isEmpty()
                && (anything
                        || command.subjects().isEmpty()
                        || command.subjects().stream().anyMatch(subjects::contains));
    }

    /** Gives the acts up for projection. */
    List<Act> take() {
        List<Act> taken = List.copyOf(acts);
        acts.clear();
        subjects.clear();
        anything = false;
        return taken;
    }
}
