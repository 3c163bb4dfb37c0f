package org.chancery.register.writer;

import java.util.List;
import org.chancery.register.envelope.Padding;
import org.chancery.register.pending.PendingCommand;

/** Bytes to which both openings are padded before they are sealed; 0 leaves them as they are. */
record Sizes(int content, int personal) {
    /** No padding, for public acts. */
    static final Sizes AS_THEY_ARE = new Sizes(0, 0);

    private static final int SMALLEST_CONTENT = 1024;

    /** One size for all leaves of a tick: the class of the largest act in it. */
    static Sizes of(List<PendingCommand> acts) {
        int content = SMALLEST_CONTENT;
        int personal = Padding.SMALLEST;
        for (PendingCommand act : acts) {
            content = Math.max(content, Padding.size(act.content().salted().length, SMALLEST_CONTENT));
            personal = Math.max(personal, Padding.size(act.personalDocument().salted().length, Padding.SMALLEST));
        }
        return new Sizes(content, personal);
    }
}
