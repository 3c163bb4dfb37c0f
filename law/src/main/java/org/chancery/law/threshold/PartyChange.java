package org.chancery.law.threshold;

/**
 * A State becomes a party, or ceases to be one, to another agreement whose parties a condition counts.
 *
 * @param part which of the threshold's {@link Threshold#partiesParts() parts} counts them
 * @param day epoch day
 * @param state state of the roll whose condition it is; -1 for one without acts there
 */
public record PartyChange(int part, int day, int state, boolean becomes) {}
