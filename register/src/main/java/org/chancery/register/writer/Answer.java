package org.chancery.register.writer;

import java.util.List;
import org.chancery.register.act.Receipt;

/** What became of a submission; given to its caller only once a checkpoint covers it. */
sealed interface Answer {
    /** Tells the caller; {@code covered} is the size of the stored checkpoint. */
    void give(long covered);

    /** Recorded, now or by an earlier command under the same once-key. */
    record Recorded(Submission submission, List<Receipt> receipts) implements Answer {
        @Override
        public void give(long covered) {
            submission
                    .answer()
                    .complete(receipts.stream()
                            .map(r -> new Receipt(r.number(), r.recorded(), r.leafHash(), covered))
                            .toList());
        }
    }

    /** Not recorded. */
    record Failed(Submission submission, Exception reason) implements Answer {
        @Override
        public void give(long covered) {
            submission.answer().completeExceptionally(reason);
        }
    }
}
