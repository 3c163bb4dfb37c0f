package org.chancery.law.rule;

import java.util.List;

/** Reservations from their making to their end (VCLT arts. 19 to 23). */
public enum ReservationRule implements Rule {
    /** {state} made a reservation on {date} to {articles}. */
    RESERVATION_MADE(1, "state", "date", "articles"),
    /** The reservation made at signature was confirmed on {date} (VCLT art. 23(2)). */
    RESERVATION_CONFIRMED(1, "state", "date"),
    /** The reservation was made when consenting or at a signature that itself binds: no confirmation is needed. */
    RESERVATION_NEEDS_NO_CONFIRMATION(1, "state"),
    /** The agreement prohibits reservations (VCLT art. 19(a)); what follows is for the States and organs. */
    RESERVATION_PROHIBITED(1, "state"),
    /** {articles} are not open to reservations (VCLT art. 19(a) and (b)). */
    RESERVATION_ARTICLE_NOT_OPEN(1, "state", "articles"),
    /** Whether the reservation is compatible with the object and purpose is for the States (VCLT art. 19(c)). */
    RESERVATION_COMPATIBILITY(1, "state"),
    /** The agreement expressly authorises the reservation: it needs no acceptance (VCLT art. 20(1)). */
    RESERVATION_AUTHORISED(1, "state"),
    /** All parties must accept the reservation (VCLT art. 20(2)). */
    RESERVATION_ALL_MUST_ACCEPT(1, "state"),
    /** The competent organ must accept the reservation (VCLT art. 20(3)). */
    RESERVATION_ORGAN_ACCEPTS(1, "state"),
    /** The reservation modifies the relation to its extent, for both (VCLT art. 21(1)). */
    RESERVATION_MODIFIES(1, "state", "other", "articles"),
    /** The reservation was withdrawn for {articles}, with effect for {other} from {date}. */
    RESERVATION_WITHDRAWN_IN_PART(1, "state", "other", "articles", "date"),
    /** {state} withdrew its reservation, with effect for {other} from {date} (VCLT art. 22(3)(a)). */
    RESERVATION_WITHDRAWN(1, "state", "other", "date"),
    /** {state} did not confirm at its consent of {consent} the reservation made at signature on {date}: it is no longer made (VCLT art. 23(2)). */
    RESERVATION_LAPSED(1, "state", "date", "consent"),
    /** The reservation of {state} of {date} ended with its membership on {ended}. */
    RESERVATION_ENDED_WITH_MEMBERSHIP(1, "state", "date", "ended"),
    /** The reservation of {state} of {date} ended with the agreement on {ended}. */
    RESERVATION_ENDED_WITH_AGREEMENT(1, "state", "date", "ended"),
    /** {state} made the reservation of {date} for an earlier membership, which has ended; it does not go with the new consent of {consent}. */
    RESERVATION_OF_EARLIER_MEMBERSHIP(1, "state", "date", "consent"),
    /** {other} objected in time, on {objected}: the late reservation of {state} of {date} is kept out. */
    RESERVATION_REFUSED_LATE(1, "state", "date", "other", "objected"),
    /** Until {until} anybody may object to the late reservation of {state} of {date}; it has no effect yet. */
    RESERVATION_CIRCULATED(1, "state", "date", "until"),
    /** The reservation of {state} of {date} is not accepted by those whose acceptance is needed. */
    RESERVATION_NOT_ACCEPTED(1, "state", "date"),
    /** The reservation was modified on {date}; it now covers {articles}. */
    RESERVATION_MODIFIED(1, "state", "date", "articles"),
    /** The reservation was made after consent: circulated, with {period} to object from {from} (depositary practice valid from {validFrom}). */
    RESERVATION_LATE(1, "state", "from", "period", "validFrom");

    private final int version;
    private final List<String> carries;

    ReservationRule(int version, String... carries) {
        this.version = version;
        this.carries = List.of(carries);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public List<String> carries() {
        return carries;
    }
}
