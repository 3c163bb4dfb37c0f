package org.chancery.law.review;

import org.chancery.law.instrument.StateCode;

/** What one State decided after a joint review. */
public record NationalDecision(StateCode state, Decision decision) {}
