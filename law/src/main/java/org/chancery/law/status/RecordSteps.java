package org.chancery.law.status;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.Participation;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.roll.Roll;
import org.chancery.law.rule.RecordRule;

/** The steps that say what the record holds and what was known. */
final class RecordSteps {
    private RecordSteps() {}

    static void knownAt(AsAt when, Steps steps) {
        if (!when.knownAt().equals(LocalDate.MAX)) {
            steps.add(RecordRule.AS_KNOWN_AT, Steps.convention(), Steps.day(Days.of(when.knownAt())));
        }
    }

    static void participation(Participation participation, Steps steps) {
        switch (participation.extent()) {
            case HELD -> {
                if (participation.asAt().isPresent()) {
                    steps.add(
                            RecordRule.PARTICIPATION_HELD_TO, Steps.record(), Steps.day(Days.of(participation.asAt())));
                } else {
                    steps.add(RecordRule.PARTICIPATION_HELD, Steps.record());
                }
            }
            case PARTIAL -> steps.add(RecordRule.PARTICIPATION_PARTIAL, Steps.record());
            case NOT_HELD -> steps.add(RecordRule.PARTICIPATION_NOT_HELD, Steps.record());
        }
    }

    static void noAct(StateCode state, int on, Steps steps) {
        steps.add(RecordRule.NO_ACT_RECORDED, Steps.record(), Steps.state(state), Steps.day(on));
    }

    /** Which of the acts that the answer rests on their source marks as not confirmed. */
    static void notConfirmed(Roll roll, StateReading state, Steps steps) {
        IntStream.of(state.signature, state.consent, state.announcedInForce, state.denunciation, state.suspension)
                .filter(line -> line >= 0)
                .mapToObj(line -> roll.act(line).head())
                .filter(head -> !head.confirmed())
                .forEach(head -> steps.add(
                        RecordRule.ACT_NOT_CONFIRMED, Steps.record(), List.of(head.id()), Steps.act(head.id())));
    }
}
