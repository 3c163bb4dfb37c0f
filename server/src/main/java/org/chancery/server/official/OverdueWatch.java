package org.chancery.server.official;

import java.time.Duration;
import org.chancery.server.operation.Recurring;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Looks every minute for acts that one person recorded alone and nobody confirmed in time, and says so in the log; and finishes what was
 * given to the register and interrupted.
 */
@Component
class OverdueWatch extends Recurring {

    private static final System.Logger LOG = System.getLogger(OverdueWatch.class.getName());

    /** After this time nobody waits for the register's answer any more. */
    static final Duration INTERRUPTED = Duration.ofMinutes(2);

    private final SettledProposals proposals;
    private final Recorder recorder;
    private final ObjectProvider<Unfinished> modules;

    OverdueWatch(SettledProposals proposals, Recorder recorder, ObjectProvider<Unfinished> modules) {
        super("overdue-watch", "open official acts could not be looked at", DEFAULT_PHASE);
        this.proposals = proposals;
        this.recorder = recorder;
        this.modules = modules;
    }

    /** Finishes what was interrupted longer ago than this; what the register refuses waits for a second person again. */
    int finish(Duration since) {
        int finished = modules.stream().mapToInt(it -> it.finish(since)).sum();
        for (Proposal proposal : proposals.interrupted(since)) {
            try {
                recorder.finish(proposal);
                finished++;
            } catch (ProposalRefused refused) {
                LOG.log(System.Logger.Level.INFO, "an official act that was interrupted is open again", refused);
            }
        }
        return finished;
    }

    /** Marks what is overdue; returns how many were not marked before. */
    int look() {
        int overdue = proposals.flagOverdue();
        if (overdue > 0) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    overdue + " official act(s) that one person recorded alone were not confirmed in time");
        }
        return overdue;
    }

    @Override
    protected Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    protected void round() {
        look();
        finish(INTERRUPTED);
    }
}
