package org.chancery.law.act;

/** Express acceptance of a reservation by another State or by the competent organ (VCLT art. 20). */
public record ReservationAccepted(ActHead head, ActId reservation) implements TreatyAct {}
