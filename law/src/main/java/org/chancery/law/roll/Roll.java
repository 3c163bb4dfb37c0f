package org.chancery.law.roll;

import java.util.Arrays;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.StateCode;

/**
 * The status acts of one agreement in columns: one line for each, those of a State together and in order of their days. Days are epoch days.
 * Holds the acts as corrected by what was known in one period (see {@link Editions}); what else was known is asked line by line.
 */
public final class Roll {
    /** The source prints the consent as no longer effective. */
    public static final int BRACKETED = 1;
    /** The depositary counted the consent, whatever the clause says. */
    public static final int COUNTED = 2;
    /** The depositary did not count the consent, whatever the clause says. */
    public static final int NOT_COUNTED = 4;
    /** The decision is that the conflict prolongs the membership. */
    public static final int PROLONGS = 8;
    /** The line is itself a published date of withdrawal, with no notice recorded. */
    public static final int ONLY_ANNOUNCED = 16;

    private final Agreement agreement;
    private final Participants participants;
    private final Columns columns;
    private final int lineBase;
    private final int lines;
    private final int stateBase;
    private final int states;
    private final boolean published;
    private final TreatyActs treatyActs;

    Roll(
            Agreement agreement,
            Participants participants,
            Columns columns,
            int lines,
            int states,
            boolean published,
            TreatyActs treatyActs) {
        this.agreement = agreement;
        this.participants = participants;
        this.columns = columns;
        this.lines = lines;
        this.states = states;
        this.published = published;
        this.treatyActs = treatyActs;
        lineBase = columns.lines() - lines;
        stateBase = columns.states() - states;
    }

    public Agreement agreement() {
        return agreement;
    }

    /** How many States have a line. States of the roll are numbered from 0 in the order of their codes. */
    public int states() {
        return states;
    }

    /** The number of the roll's state among all {@link Participants}. */
    public int participant(int state) {
        return columns.participants[stateBase + state];
    }

    /** The state of the roll for a participant's number; negative when it has no line. */
    public int stateOf(int participant) {
        int found = Arrays.binarySearch(columns.participants, stateBase, stateBase + states, participant);
        return found < 0 ? -1 : found - stateBase;
    }

    /** The code of a state of the roll. */
    public StateCode code(int state) {
        return participants.code(participant(state));
    }

    /** The state of the roll with the code; negative when it has no line. */
    public int stateOf(StateCode code) {
        int participant = participants.number(code);
        return participant < 0 ? -1 : stateOf(participant);
    }

    public int lines() {
        return lines;
    }

    public int firstLine(int state) {
        return columns.firstLines[stateBase + state];
    }

    /** One past the state's last line. */
    public int endLine(int state) {
        return columns.endLines[stateBase + state];
    }

    public byte kind(int line) {
        return columns.kinds[lineBase + line];
    }

    /** First day on which the line can matter. */
    public int from(int line) {
        return columns.froms[lineBase + line];
    }

    /** Day of the act: deposit, signature, receipt. */
    public int date(int line) {
        return columns.dates[lineBase + line];
    }

    /** Day from which the act was known. */
    public int known(int line) {
        return columns.knowns[lineBase + line];
    }

    /** A second day, by kind; {@link Days#NONE} for none. */
    public int extra(int line) {
        return columns.extras[lineBase + line];
    }

    /** Ordinal of the form of consent. */
    public int form(int line) {
        return columns.forms[lineBase + line];
    }

    public boolean has(int line, int flag) {
        return (columns.flags[lineBase + line] & flag) != 0;
    }

    /** The state to which a line belongs. */
    public int state(int line) {
        return columns.stateOfLine[lineBase + line];
    }

    /** The line to which this one refers, or -1. */
    public int reference(int line) {
        return columns.references[lineBase + line];
    }

    /** Whether any line has a published date. */
    public boolean published() {
        return published;
    }

    /** The line with the published date for this consent or notice, or -1; the last one published. */
    public int announcement(int line) {
        return columns.announcements[lineBase + line];
    }

    public TreatyAct act(int line) {
        return columns.acts[lineBase + line];
    }

    /** The acts that concern the agreement as a whole, and those that change no status. */
    public TreatyActs treatyActs() {
        return treatyActs;
    }
}
