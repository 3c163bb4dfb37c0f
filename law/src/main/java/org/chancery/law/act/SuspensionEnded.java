package org.chancery.law.act;

/** End of a suspension. */
public record SuspensionEnded(ActHead head, ActId suspension) implements TreatyAct {}
