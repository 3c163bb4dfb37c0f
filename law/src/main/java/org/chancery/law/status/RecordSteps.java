package org.chancery.law.status;

import java.time.LocalDate;
import org.chancery.law.calendar.Days;
import org.chancery.law.finding.Rule;
import org.chancery.law.instrument.Participation;
import org.chancery.law.instrument.StateCode;

/** The steps that say what the record holds and what was known. */
final class RecordSteps {
    private RecordSteps() {}

    static void knownAt(AsAt when, Steps steps) {
        if (!when.knownAt().equals(LocalDate.MAX)) {
            steps.add(Rule.AS_KNOWN_AT, Steps.convention(), Steps.day(Days.of(when.knownAt())));
        }
    }

    static void participation(Participation participation, Steps steps) {
        switch (participation.extent()) {
            case HELD -> {
                if (participation.asAt().isPresent()) {
                    steps.add(Rule.PARTICIPATION_HELD_TO, Steps.record(), Steps.day(Days.of(participation.asAt())));
                } else {
                    steps.add(Rule.PARTICIPATION_HELD, Steps.record());
                }
            }
            case PARTIAL -> steps.add(Rule.PARTICIPATION_PARTIAL, Steps.record());
            case NOT_HELD -> steps.add(Rule.PARTICIPATION_NOT_HELD, Steps.record());
        }
    }

    static void noAct(StateCode state, int on, Steps steps) {
        steps.add(Rule.NO_ACT_RECORDED, Steps.record(), Steps.state(state), Steps.day(on));
    }
}
