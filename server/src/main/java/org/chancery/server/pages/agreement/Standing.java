package org.chancery.server.pages.agreement;

import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementKind;
import org.chancery.law.status.AgreementStatus;

/** Where an agreement stands, in one word. */
public enum Standing {
    IN_FORCE,
    NOT_YET_IN_FORCE,
    /** The condition is fulfilled and the date of entry into force lies ahead. */
    ENTERS_INTO_FORCE,
    ENDED,
    NOT_KNOWN,
    /** Adopted by an assembly; it is never in force. */
    MODEL_ACT;

    public static Standing of(Agreement agreement, AgreementStatus status) {
        if (agreement.kind() == AgreementKind.MODEL_ACT) {
            return MODEL_ACT;
        }
        if (!status.known()) {
            return NOT_KNOWN;
        }
        if (status.inForce()) {
            return IN_FORCE;
        }
        if (status.ended().filter(end -> !end.isAfter(status.when().on())).isPresent()) {
            return ENDED;
        }
        return status.entryIntoForce().isPresent() ? ENTERS_INTO_FORCE : NOT_YET_IN_FORCE;
    }
}
