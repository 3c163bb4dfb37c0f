package org.chancery.law.threshold;

import java.util.List;
import org.chancery.law.calendar.Days;
import org.chancery.law.roll.Kind;
import org.chancery.law.roll.Roll;
import org.jspecify.annotations.Nullable;

/** The condition for entry into force of one roll, and the search for the first day on which it is true. Immutable. */
public final class Threshold {
    private final Roll roll;
    private final Part condition;
    private final List<PartiesPart> partiesParts;
    private final int parts;
    private final int notBefore;
    private final Events byDeposit;

    /**
     * @param byDeposit the events by the days of the acts
     * @param notBefore day before which the circle of signatories is open, so that "all signatories" cannot be told; or none
     */
    Threshold(Roll roll, Part condition, List<PartiesPart> partiesParts, int parts, Events byDeposit, int notBefore) {
        this.roll = roll;
        this.condition = condition;
        this.partiesParts = List.copyOf(partiesParts);
        this.parts = parts;
        this.notBefore = notBefore;
        this.byDeposit = byDeposit;
    }

    public Part condition() {
        return condition;
    }

    /** The parts that count the parties to another agreement; {@link PartyChange#part} is an index into them. */
    public List<PartiesPart> partiesParts() {
        return partiesParts;
    }

    public boolean computable() {
        return condition.computable();
    }

    /**
     * The first day up to {@code on} on which the condition is true, by the acts known on {@code known}; else {@link Days#NONE}. The tally
     * is left as it stood at the end of that day, or of {@code on}.
     *
     * @param gate the days from which instruments have effect, where that is not the day of deposit
     */
    public int reached(int on, int known, @Nullable Gate gate, Tally tally) {
        tally.clear(roll.states(), parts);
        Events events = gate == null ? byDeposit : gate.events();
        int day = Days.NONE;
        for (int i = 0; i < events.size(); i++) {
            int date = events.day(i);
            if (date > on) {
                break;
            }
            if (date != day) {
                if (day >= notBefore && condition.fulfilled(tally)) {
                    return day;
                }
                day = date;
            }
            if (events.known(i) <= known) {
                apply(events, i, known, tally);
            }
        }
        if (day == Days.NONE) {
            return Days.NONE;
        }
        // The circle of signatories may have closed after the last event.
        int closed = Math.max(day, notBefore);
        return closed <= on && condition.fulfilled(tally) ? closed : Days.NONE;
    }

    private void apply(Events events, int index, int known, Tally tally) {
        int state = events.state(index);
        switch (events.kind(index)) {
            case Kind.CONSENT -> {
                if (tally.standing(state) < 0) {
                    int line = events.line(index);
                    tally.stands(state, line);
                    condition.instrument(tally, state, line, 1);
                }
            }
            case Kind.SIGNATURE, Kind.SIGNATURE_SUCCEEDED -> {
                if (!tally.signed(state)) {
                    tally.signs(state);
                    condition.signature(tally, state);
                }
            }
            case Kind.INSTRUMENT_WITHDRAWN -> lost(state, tally);
            case Kind.DENUNCIATION -> {
                int standing = tally.standing(state);
                int notice = events.line(index);
                // A notice concerns the instrument that stood when it was given, and no later one.
                if (standing >= 0
                        && roll.date(standing) <= roll.date(notice)
                        && !revoked(notice, events.day(index), known)) {
                    lost(state, tally);
                }
            }
            case Events.BECOMES_PARTY -> partiesParts.get(events.line(index)).party(tally, state, 1);
            case Events.CEASES_TO_BE_PARTY ->
                partiesParts.get(events.line(index)).party(tally, state, -1);
            default -> {}
        }
    }

    private void lost(int state, Tally tally) {
        int line = tally.standing(state);
        if (line >= 0) {
            condition.instrument(tally, state, line, -1);
            tally.stands(state, -1);
        }
    }

    /** Revoked before it took effect (VCLT art. 68). */
    private boolean revoked(int denunciation, int effect, int known) {
        for (int line = denunciation + 1; line < roll.endLine(roll.state(denunciation)); line++) {
            if (roll.kind(line) == Kind.DENUNCIATION_REVOKED
                    && roll.reference(line) == denunciation
                    && roll.date(line) < effect
                    && roll.known(line) <= known) {
                return true;
            }
        }
        return false;
    }
}
