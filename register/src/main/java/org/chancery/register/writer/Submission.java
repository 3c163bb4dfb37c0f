package org.chancery.register.writer;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.chancery.register.act.Receipt;

/** Commands that are recorded together or not at all, and who waits for them. Most have one command. */
record Submission(List<Prepared> commands, CompletableFuture<List<Receipt>> answer) {
    boolean isBulk() {
        return commands.size() > 1;
    }
}
