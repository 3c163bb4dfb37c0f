package org.chancery.server.ledger;

/**
 * How to open a register.
 *
 * @param opensSuccessor open the log that follows after a loss; otherwise a loss refuses to open
 */
public record AfterLoss(boolean opensSuccessor) {}
