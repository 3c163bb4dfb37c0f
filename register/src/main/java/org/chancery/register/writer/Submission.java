package org.chancery.register.writer;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.chancery.register.act.Receipt;

/** Commands that are recorded together or not at all, and who waits for them. Most have one command; a tick brings its own. */
record Submission(List<Prepared> commands, CompletableFuture<List<Receipt>> answer, Optional<Tick> tick) {
    Submission(List<Prepared> commands, CompletableFuture<List<Receipt>> answer) {
        this(commands, answer, Optional.empty());
    }

    /** True if it must be a group of its own. */
    boolean isBulk() {
        return commands.size() > 1 || tick.isPresent();
    }
}
