package org.chancery.law.act;

/** Confirmation at ratification of a reservation made at signature (VCLT art. 23(2)). */
public record ReservationConfirmed(ActHead head, ActId reservation) implements TreatyAct {}
