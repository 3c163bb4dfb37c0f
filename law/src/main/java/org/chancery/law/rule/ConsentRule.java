package org.chancery.law.rule;

import java.util.List;

/** Signature, consent to be bound, and what a consent waits for. */
public enum ConsentRule implements Rule {
    /** {state} signed on {date}, subject to ratification, acceptance or approval. */
    SIGNED(1, "state", "date"),
    /** {state} signed on {date}; the signature expresses consent to be bound (VCLT art. 12). */
    SIGNED_DEFINITIVELY(1, "state", "date"),
    /** {state} signed on {date} ad referendum; the signature is not confirmed (VCLT art. 12(2)(b)). */
    SIGNED_AD_REFERENDUM(1, "state", "date"),
    /** {state} confirmed on {confirmed} its signature ad referendum of {date}, which is a full signature (VCLT art. 12(2)(b)). */
    SIGNATURE_CONFIRMED(1, "state", "date", "confirmed"),
    /** {state} succeeded on {date} to the signature of its predecessor. */
    SIGNATURE_BY_SUCCESSION(1, "state", "date"),
    /** As a signatory, {state} must not defeat the object and purpose of the agreement (VCLT art. 18(a)). */
    DUTY_OF_SIGNATORY(1, "state"),
    /** Having consented, {state} must not defeat the object and purpose pending entry into force, if that is not unduly delayed (VCLT art. 18(b)). */
    DUTY_OF_CONTRACTING_STATE(1, "state"),
    /** {state} made clear on {date} that it will not become a party: the duty of VCLT art. 18(a) has ended. */
    NOT_TO_BECOME_PARTY(1, "state", "date"),
    /** {state} expressed consent to be bound by {form} on {date}. */
    CONSENTED(1, "state", "form", "date"),
    /** {state} notified its succession on {date}, with effect from {effective}. */
    SUCCEEDED(1, "state", "date", "effective"),
    /** {state} notified its succession on {date}; the effective date is not stated, so its date is counted from the notification. */
    SUCCEEDED_DATE_NOT_STATED(1, "state", "date"),
    /** The instrument of {state} names a later date, {date}, from which it takes effect. */
    INSTRUMENT_NAMES_LATER_DATE(1, "state", "date"),
    /** {state} withdrew its instrument on {date}, before the agreement was in force for it. */
    INSTRUMENT_WITHDRAWN(1, "state", "date"),
    /** The instrument of {state} of {date} was returned for correction and does not count until it is accepted. */
    INSTRUMENT_RETURNED(1, "state", "date"),
    /** A difference about the instrument of {state} of {date} was brought to the attention of all; it does not count until it is accepted (VCLT art. 77(2)). */
    INSTRUMENT_REFERRED(1, "state", "date"),
    /** The returned or referred instrument of {state} was accepted on {accepted} and counts from its receipt on {date}. */
    INSTRUMENT_ACCEPTED(1, "state", "date", "accepted"),
    /** The source prints the act of {date} in brackets: it is no longer effective; when it ended is not recorded. */
    PRINTED_IN_BRACKETS(1, "state", "date"),
    /** A further instrument of {state} of {date} changes nothing: the first one counts. */
    FURTHER_INSTRUMENT(1, "state", "date"),
    /** Of the dates at several depositaries the earliest, {date}, counts. */
    EARLIEST_OF_SEVERAL_DEPOSITARIES(1, "state", "date"),
    /** {state} may become a party only together with {agreement}, to which it consented on {date}. */
    PARENT_CONSENTED(1, "state", "agreement", "date"),
    /** {state} has not consented to {agreement}, without which its consent has no effect. */
    PARENT_MISSING(1, "state", "agreement"),
    /** {state} accepted {accepted} of the {needed} agreements of the family that are needed, the last of them on {date}. */
    FAMILY_ACCEPTED(1, "state", "needed", "accepted", "date"),
    /** {state} accepted only {accepted} of the {needed} agreements of the family that are needed; its consent has no effect yet. */
    FAMILY_INCOMPLETE(1, "state", "needed", "accepted"),
    /** {state} ceased to exist after {date}; its acts are kept with their dates. */
    STATE_CEASED(1, "state", "date");

    private final int version;
    private final List<String> carries;

    ConsentRule(int version, String... carries) {
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
