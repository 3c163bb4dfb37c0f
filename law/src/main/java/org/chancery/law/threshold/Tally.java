package org.chancery.law.threshold;

import java.util.Arrays;
import java.util.BitSet;

/** The running count of one question: whose instrument stands, who has signed, and what each part of the condition has reached. Reused. */
public final class Tally {
    private int[] standing = new int[64];
    private boolean[] signed = new boolean[64];
    private long[] reached = new long[8];
    private long[] required = new long[8];
    private BitSet[] parties = new BitSet[0];

    /** Begins a new count for a roll with so many States and a condition with so many parts. */
    void clear(int states, int parts) {
        if (standing.length < states) {
            standing = new int[states];
            signed = new boolean[states];
        }
        if (reached.length < parts) {
            reached = new long[parts];
            required = new long[parts];
        }
        Arrays.fill(standing, 0, states, -1);
        Arrays.fill(signed, 0, states, false);
        Arrays.fill(reached, 0, parts, 0);
        Arrays.fill(required, 0, parts, 0);
        for (BitSet one : parties) {
            one.clear();
        }
    }

    /** The line of the State's standing instrument, or -1. One instrument a State counts. */
    public int standing(int state) {
        return standing[state];
    }

    void stands(int state, int line) {
        standing[state] = line;
    }

    public boolean signed(int state) {
        return signed[state];
    }

    void signs(int state) {
        signed[state] = true;
    }

    public long reached(int part) {
        return reached[part];
    }

    void add(int part, long amount) {
        reached[part] += amount;
    }

    public long required(int part) {
        return required[part];
    }

    void require(int part, long amount) {
        required[part] += amount;
    }

    /** Whether the State is a party to the agreement whose parties the part counts. */
    boolean party(int part, int state) {
        return part < parties.length && parties[part].get(state);
    }

    void party(int part, int state, boolean is) {
        if (part >= parties.length) {
            int before = parties.length;
            parties = Arrays.copyOf(parties, part + 1);
            for (int i = before; i <= part; i++) {
                parties[i] = new BitSet();
            }
        }
        parties[part].set(state, is);
    }
}
