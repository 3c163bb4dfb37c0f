package org.chancery.law.roll;

import java.util.Arrays;
import java.util.List;
import org.chancery.law.act.TreatyAct;

/**
 * The columns of all rolls, one roll after the other. They lie together so that a question about everything reads memory in order. Written
 * while the rolls are built, by one thread, and not changed after {@link #trim}.
 */
public final class Columns {
    byte[] kinds = new byte[0];
    int[] froms = new int[0];
    int[] dates = new int[0];
    int[] knowns = new int[0];
    int[] extras = new int[0];
    byte[] forms = new byte[0];
    byte[] flags = new byte[0];
    short[] stateOfLine = new short[0];
    int[] references = new int[0];
    int[] announcements = new int[0];
    TreatyAct[] acts = new TreatyAct[0];
    int[] participants = new int[0];
    int[] firstLines = new int[0];
    int[] endLines = new int[0];
    private int lines;
    private int states;

    int lines() {
        return lines;
    }

    int states() {
        return states;
    }

    /** Adds the lines of one roll. */
    void addLines(List<Line> added, int[] referred, int[] announced) {
        room(Math.max(kinds.length, grown(kinds.length, lines + added.size())), firstLines.length);
        for (int i = 0; i < added.size(); i++) {
            Line line = added.get(i);
            kinds[lines] = line.kind();
            froms[lines] = line.from();
            dates[lines] = line.date();
            knowns[lines] = line.known();
            extras[lines] = line.extra();
            forms[lines] = line.form();
            flags[lines] = line.flags();
            references[lines] = referred[i];
            announcements[lines] = announced[i];
            acts[lines] = line.act();
            lines++;
        }
    }

    /** Adds the States of one roll, whose lines begin at {@code base}; first and end lines count from there. */
    void addStates(int base, int[] numbers, int[] firsts) {
        room(kinds.length, Math.max(firstLines.length, grown(firstLines.length, states + numbers.length)));
        for (int i = 0; i < numbers.length; i++) {
            participants[states] = numbers[i];
            firstLines[states] = firsts[i];
            endLines[states] = firsts[i + 1];
            Arrays.fill(stateOfLine, base + firsts[i], base + firsts[i + 1], (short) i);
            states++;
        }
    }

    private static int grown(int room, int needed) {
        return needed <= room ? room : Math.max(needed, room + (room >> 1) + 1024);
    }

    /** Gives back what was not needed. */
    public void trim() {
        room(lines, states);
    }

    private void room(int forLines, int forStates) {
        if (kinds.length != forLines) {
            kinds = Arrays.copyOf(kinds, forLines);
            froms = Arrays.copyOf(froms, forLines);
            dates = Arrays.copyOf(dates, forLines);
            knowns = Arrays.copyOf(knowns, forLines);
            extras = Arrays.copyOf(extras, forLines);
            forms = Arrays.copyOf(forms, forLines);
            flags = Arrays.copyOf(flags, forLines);
            stateOfLine = Arrays.copyOf(stateOfLine, forLines);
            references = Arrays.copyOf(references, forLines);
            announcements = Arrays.copyOf(announcements, forLines);
            acts = Arrays.copyOf(acts, forLines);
        }
        if (firstLines.length != forStates) {
            participants = Arrays.copyOf(participants, forStates);
            firstLines = Arrays.copyOf(firstLines, forStates);
            endLines = Arrays.copyOf(endLines, forStates);
        }
    }
}
