package org.chancery.law.decision.ballot;

import java.time.Instant;
import java.util.Optional;
import org.chancery.law.finding.Finding;

/** What a closed round gave. */
record Outcome(BallotState state, Finding finding, Optional<Instant> deferredUntil) {}
