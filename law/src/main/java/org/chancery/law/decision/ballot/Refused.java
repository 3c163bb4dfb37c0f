package org.chancery.law.decision.ballot;

import org.chancery.law.finding.Reason;

/** An act that has no effect on the ballot, and why. It stays in the record. */
public record Refused(BallotAct act, Reason reason) {}
