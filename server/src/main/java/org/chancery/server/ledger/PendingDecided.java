package org.chancery.server.ledger;

import org.chancery.register.act.Outcome;

/**
 * A restricted command was recorded or refused. Published after every tick, and at each start, until somebody calls
 * {@link Ledger#forget}; whoever listens knows his own by their ids.
 */
public record PendingDecided(Outcome outcome) {}
