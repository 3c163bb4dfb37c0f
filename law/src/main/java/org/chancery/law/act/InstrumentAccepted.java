package org.chancery.law.act;

/** A returned or referred instrument is found in due form; it counts from the date of its receipt (domain reference 04, section 3.4). */
public record InstrumentAccepted(ActHead head, ActId instrument) implements TreatyAct {}
