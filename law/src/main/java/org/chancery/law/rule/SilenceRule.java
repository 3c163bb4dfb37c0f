package org.chancery.law.rule;

import java.util.List;

/** Where a silence procedure stands and why. */
public enum SilenceRule implements Rule {
    /** Nothing has been proposed yet. */
    SILENCE_NOT_YET_PROPOSED(1),
    /** Proposed in the meeting; unless somebody objects there, the silence will run until {expiry}. */
    SILENCE_PROPOSED(1, "expiry"),
    /** The silence did not begin: objected at once: {states}. */
    SILENCE_NOT_PROPOSED(1, "states"),
    /** Under silence: adopted unless an objection reaches the Chair before {expiry}. */
    UNDER_SILENCE_UNTIL(1, "expiry"),
    /** Not adopted: {state} broke the silence at {at}. */
    SILENCE_BROKEN(1, "state", "at"),
    /** The silence expired at {expiry}, and no objection is known; the Chair has to confirm the adoption. */
    SILENCE_EXPIRED(1, "expiry"),
    /** Adopted under silence; the Chair confirmed it at {at}. The text is not public before it is announced. */
    SILENCE_CONFIRMED(1, "at"),
    /** Adopted under silence; announced at {at}. */
    SILENCE_ANNOUNCED(1, "at"),
    /** Adopted under silence and issued as decision {number}. */
    SILENCE_ISSUED(1, "number"),
    /** Void: decision {number} was issued although {state} had objected in time, at {at}. The number is not used again. */
    SILENCE_VOID(1, "number", "state", "at"),
    /** The Chair stated the time of expiry: {expiry}; the time zone {zone} is fixed with it. */
    SILENCE_TIME_FIXED(1, "expiry", "zone"),
    /** At {at}, before the time was over, the Chair set a later expiry: {expiry}. */
    SILENCE_EXTENDED(1, "at", "expiry"),
    /** Received at {at}; two officers entered it at {recorded}, with the time of receipt. What counts is the receipt. */
    ENTERED_BY_TWO_OFFICERS(1, "at", "recorded"),
    /** The objection or amendment of {state} reached the Chair at {at}, before {expiry}. */
    SILENCE_OBJECTION_IN_TIME(1, "state", "at", "expiry"),
    /** The objection of {state} reached the Chair at {at}, not before {expiry}: it came too late. */
    SILENCE_OBJECTION_LATE(1, "state", "at", "expiry"),
    /** The objection of {state} does not break the silence: it may not vote ({cause}). */
    SILENCE_OBJECTION_WITHOUT_VOTE(1, "state", "cause"),
    /** The objection of {state} does not break the silence: it was not a member at {at}. */
    SILENCE_OBJECTION_OF_NON_MEMBER(1, "state", "at"),
    /** No objection that counts reached the Chair before {expiry}. */
    SILENCE_NO_OBJECTION(1, "expiry"),
    /** A statement goes with the decision ({kind}): {recipients}. */
    STATEMENT_ATTACHED(1, "kind", "recipients"),
    /** The silence procedure has already been proposed; an amended text is proposed anew, under its own identifier. */
    SILENCE_PROPOSED_TWICE(1),
    /** This step cannot follow; the procedure stands at: {stage}. */
    SILENCE_STEP_NOT_DUE(1, "stage"),
    /** The time was over at {expiry}; it cannot be extended at {at}. */
    EXTENSION_TOO_LATE(1, "at", "expiry"),
    /** An extension needs a time after {expiry}. */
    EXTENSION_NOT_LATER(1, "expiry"),
    /** The time zone is fixed for the whole procedure: {zone}. */
    EXTENSION_IN_ANOTHER_ZONE(1, "zone"),
    /** The clocks of {zone} never show {local}: they are set forward there. Name another time. */
    LOCAL_TIME_MISSING(1, "local", "zone"),
    /** The clocks of {zone} show {local} twice: they are set back there. Name another time. */
    LOCAL_TIME_TWICE(1, "local", "zone"),
    /** The rules of procedure know no silence procedure. */
    SILENCE_NOT_IN_RULES(1),
    /** An expiry at {expiry} is too early; the earliest that the rules allow is {earliest}. */
    SILENCE_TOO_SHORT(1, "expiry", "earliest"),
    /** {expiry} is not on a working day of the organisation. */
    SILENCE_ENDS_ON_DAY_OFF(1, "expiry"),
    /** A silence until {expiry} agrees with the rules. */
    SILENCE_PERIOD_SOUND(1, "expiry"),
    /** Decision {number} rests on a void decision and has to be looked at again: {document}. */
    DECISION_RESTS_ON_VOID(1, "number", "document");

    private final int version;
    private final List<String> carries;

    SilenceRule(int version, String... carries) {
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
