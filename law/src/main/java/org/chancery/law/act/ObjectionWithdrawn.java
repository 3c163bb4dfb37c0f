package org.chancery.law.act;

/** Withdrawal of an objection (VCLT art. 22(2)). */
public record ObjectionWithdrawn(ActHead head, ActId objection) implements TreatyAct {}
