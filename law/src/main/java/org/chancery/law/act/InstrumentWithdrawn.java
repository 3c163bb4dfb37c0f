package org.chancery.law.act;

/** Withdrawal of an instrument of consent before the agreement is in force for the State. */
public record InstrumentWithdrawn(ActHead head, ActId instrument) implements TreatyAct {}
