package org.chancery.law.roll;

import java.util.Arrays;
import java.util.List;
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
    private final int[] stateNumbers;
    private final int[] firstLines;
    private final byte[] kinds;
    private final int[] froms;
    private final int[] dates;
    private final int[] knowns;
    private final int[] extras;
    private final byte[] forms;
    private final byte[] flags;
    private final short[] stateOfLine;
    private final int[] references;
    private final int[] announcements;
    private final boolean published;
    private final TreatyAct[] acts;
    private final TreatyActs treatyActs;

    Roll(
            Agreement agreement,
            Participants participants,
            int[] stateNumbers,
            int[] firstLines,
            List<Line> lines,
            int[] references,
            int[] announcements,
            TreatyActs treatyActs) {
        this.agreement = agreement;
        this.participants = participants;
        this.stateNumbers = stateNumbers;
        this.firstLines = firstLines;
        int size = lines.size();
        kinds = new byte[size];
        froms = new int[size];
        dates = new int[size];
        knowns = new int[size];
        extras = new int[size];
        forms = new byte[size];
        flags = new byte[size];
        stateOfLine = new short[size];
        acts = new TreatyAct[size];
        for (int i = 0; i < size; i++) {
            Line line = lines.get(i);
            kinds[i] = line.kind();
            froms[i] = line.from();
            dates[i] = line.date();
            knowns[i] = line.known();
            extras[i] = line.extra();
            forms[i] = line.form();
            flags[i] = line.flags();
            acts[i] = line.act();
        }
        for (int state = 0; state < stateNumbers.length; state++) {
            Arrays.fill(stateOfLine, firstLines[state], firstLines[state + 1], (short) state);
        }
        this.references = references;
        this.announcements = announcements;
        published = Arrays.stream(announcements).anyMatch(line -> line >= 0);
        this.treatyActs = treatyActs;
    }

    public Agreement agreement() {
        return agreement;
    }

    /** How many States have a line. States of the roll are numbered from 0 in the order of their codes. */
    public int states() {
        return stateNumbers.length;
    }

    /** The number of the roll's state among all {@link Participants}. */
    public int participant(int state) {
        return stateNumbers[state];
    }

    /** The state of the roll for a participant's number; negative when it has no line. */
    public int stateOf(int participant) {
        return Arrays.binarySearch(stateNumbers, participant);
    }

    /** The code of a state of the roll. */
    public StateCode code(int state) {
        return participants.code(stateNumbers[state]);
    }

    /** The state of the roll with the code; negative when it has no line. */
    public int stateOf(StateCode code) {
        int participant = participants.number(code);
        return participant < 0 ? -1 : stateOf(participant);
    }

    public int lines() {
        return kinds.length;
    }

    public int firstLine(int state) {
        return firstLines[state];
    }

    /** One past the state's last line. */
    public int endLine(int state) {
        return firstLines[state + 1];
    }

    public byte kind(int line) {
        return kinds[line];
    }

    /** First day on which the line can matter. */
    public int from(int line) {
        return froms[line];
    }

    /** Day of the act: deposit, signature, receipt. */
    public int date(int line) {
        return dates[line];
    }

    /** Day from which the act was known. */
    public int known(int line) {
        return knowns[line];
    }

    /** A second day, by kind; {@link Days#NONE} for none. */
    public int extra(int line) {
        return extras[line];
    }

    /** Ordinal of the form of consent. */
    public int form(int line) {
        return forms[line];
    }

    public boolean has(int line, int flag) {
        return (flags[line] & flag) != 0;
    }

    /** The state to which a line belongs. */
    public int state(int line) {
        return stateOfLine[line];
    }

    /** The line to which this one refers, or -1. */
    public int reference(int line) {
        return references[line];
    }

    /** Whether any line has a published date. */
    public boolean published() {
        return published;
    }

    /** The line with the published date for this consent or notice, or -1; the last one published. */
    public int announcement(int line) {
        return announcements[line];
    }

    public TreatyAct act(int line) {
        return acts[line];
    }

    /** The acts that concern the agreement as a whole, and those that change no status. */
    public TreatyActs treatyActs() {
        return treatyActs;
    }
}
