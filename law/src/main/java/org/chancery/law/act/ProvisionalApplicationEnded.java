package org.chancery.law.act;

/** End of provisional application (VCLT art. 25(2)). */
public record ProvisionalApplicationEnded(ActHead head) implements TreatyAct {}
