package org.chancery.register.writer;

import java.util.ArrayList;
import java.util.List;
import org.chancery.register.act.Act;
import org.chancery.register.act.Command;

/** Acts of a group that are numbered and not yet projected, and what they touch. */
final class Unprojected {
    private final List<Act> acts = new ArrayList<>();
    private final Subjects subjects = new Subjects();

    void add(Command command, Act act) {
        acts.add(act);
        subjects.add(command);
    }

    /** True unless it is sure that these acts do not matter to the command's precondition. */
    boolean mayTouch(Command command) {
        return subjects.mayTouch(command);
    }

    /** Gives the acts up for projection. */
    List<Act> take() {
        List<Act> taken = List.copyOf(acts);
        acts.clear();
        subjects.clear();
        return taken;
    }
}
