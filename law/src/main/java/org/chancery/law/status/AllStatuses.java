package org.chancery.law.status;

import java.util.Arrays;
import org.chancery.law.calendar.Days;
import org.chancery.law.roll.Roll;
import org.chancery.law.threshold.Gate;

/** Reads every State in every agreement on one day into arrays that are reused. */
final class AllStatuses {
    private static final byte NEVER = (byte) Status.NEVER.ordinal();
    private static final byte UNKNOWN = (byte) Status.UNKNOWN.ordinal();

    private final Reading reading;
    private final TreatyReading treaty = new TreatyReading();
    private final StateReading state = new StateReading();
    private final byte[] statuses;
    private final int[] inForceSince;

    AllStatuses(Compiled compiled, AsAt when) {
        reading = Reading.of(compiled, when);
        statuses = new byte[compiled.participants.size()];
        inForceSince = new int[statuses.length];
    }

    void writeTo(StatusSink sink) {
        for (int number = 0; number < reading.compiled.size(); number++) {
            read(reading.compiled.law(number));
            sink.agreement(number, statuses, inForceSince);
        }
    }

    private void read(AgreementLaw law) {
        Arrays.fill(statuses, law.held || law.modelAct ? NEVER : UNKNOWN);
        Arrays.fill(inForceSince, Days.NONE);
        AgreementLaw.Edition edition = law.edition(reading.known);
        Roll roll = edition.roll();
        Gate gate = GateRules.gate(law, roll, reading);
        reading.read(law, edition, gate, treaty);
        for (int i = 0; i < roll.states(); i++) {
            MembershipRules.read(law, roll, i, treaty, gate, reading, state);
            int participant = roll.participant(i);
            statuses[participant] = (byte) state.status.ordinal();
            inForceSince[participant] = state.inForce;
        }
    }
}
