package org.chancery.law.review;

import java.time.LocalDate;
import org.chancery.law.instrument.LocalizedText;

/** What the authority decides for its State; {@code reasons} may be empty where it follows the opinion. */
public record Decision(LocalizedText authority, MemberId by, Outcome outcome, LocalDate date, LocalizedText reasons) {

    /** Whether it decides as the panel advised. */
    public boolean follows(Recommendation recommendation) {
        return outcome
                == switch (recommendation) {
                    case APPROVE -> Outcome.APPROVED;
                    case APPROVE_WITH_CONDITIONS -> Outcome.APPROVED_COND;
                    case REJECT -> Outcome.REJECTED;
                    case DEFER -> Outcome.DEFERRED;
                };
    }
}
