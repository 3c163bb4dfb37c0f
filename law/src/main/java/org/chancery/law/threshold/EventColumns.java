package org.chancery.law.threshold;

import java.util.Arrays;
import org.chancery.law.roll.Roll;

/** The events of all thresholds, one agreement after the other; see {@link org.chancery.law.roll.Columns}. */
public final class EventColumns {
    int[] lines = new int[0];
    int[] days = new int[0];
    int[] knowns = new int[0];
    byte[] kinds = new byte[0];
    short[] states = new short[0];
    private int size;

    int size() {
        return size;
    }

    void add(Roll roll, int[] added, int[] dayOfLine) {
        if (size + added.length > lines.length) {
            room(size + added.length + (size >> 1));
        }
        for (int line : added) {
            add(line, dayOfLine[line], roll.known(line), roll.kind(line), roll.state(line));
        }
    }

    /** Copies one event of other columns. */
    void add(EventColumns other, int index) {
        add(other.lines[index], other.days[index], other.knowns[index], other.kinds[index], other.states[index]);
    }

    void add(int line, int day, int known, byte kind, int state) {
        if (size == lines.length) {
            room(size + (size >> 1) + 16);
        }
        lines[size] = line;
        days[size] = day;
        knowns[size] = known;
        kinds[size] = kind;
        states[size] = (short) state;
        size++;
    }

    /** Gives back what was not needed. */
    public void trim() {
        room(size);
    }

    private void room(int length) {
        lines = Arrays.copyOf(lines, length);
        days = Arrays.copyOf(days, length);
        knowns = Arrays.copyOf(knowns, length);
        kinds = Arrays.copyOf(kinds, length);
        states = Arrays.copyOf(states, length);
    }
}
