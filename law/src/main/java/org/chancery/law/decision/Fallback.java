package org.chancery.law.decision;

import java.time.Duration;

/** What follows where no consensus was found: a delay, then another rule (CWC art. VIII(18)). The delay is elapsed time. */
public record Fallback(Duration deferral, VotingRule rule) {
    public Fallback {
        if (deferral.isNegative()) {
            throw new IllegalArgumentException("a deferral cannot be negative: " + deferral);
        }
        if (rule.secret()) {
            throw new IllegalArgumentException("what follows a failed consensus is voted on openly");
        }
    }
}
