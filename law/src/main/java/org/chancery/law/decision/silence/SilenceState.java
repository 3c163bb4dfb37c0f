package org.chancery.law.decision.silence;

/** Where a silence procedure stands (domain reference 05, section 3). */
public enum SilenceState {
    NOT_YET_PROPOSED,
    /** The Chair has stated text and expiry; the meeting can still object. */
    PROPOSED,
    /** Somebody objected in the meeting. Final. */
    NOT_PROPOSED,
    UNDER_SILENCE,
    /** An objection or amendment reached the Chair before the expiry. Final: the silence cannot be revived. */
    BROKEN,
    /** The time is over without an objection that is known; the Chair has to confirm. */
    EXPIRED,
    /** The Chair confirmed: adopted. The text is not public before it is announced. */
    CONFIRMED,
    ANNOUNCED,
    ISSUED,
    /** Issued in ignorance of an objection that had come in time: not adopted, the number stays taken. Final. */
    VOID
}
