package org.chancery.law.roll;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chancery.law.act.Act;
import org.chancery.law.act.Holdings;
import org.chancery.law.instrument.StateCode;

/** Every State with an act in the holdings, numbered in the order of their codes. */
public final class Participants {
    private final StateCode[] codes;
    private final Map<StateCode, Integer> numbers = new HashMap<>();

    private Participants(StateCode[] codes) {
        this.codes = codes;
        for (int i = 0; i < codes.length; i++) {
            numbers.put(codes[i], i);
        }
    }

    public static Participants of(Holdings holdings) {
        var codes = new TreeSet<StateCode>();
        holdings.dossiers().values().forEach(dossier -> {
            for (Act act : dossier.acts()) {
                act.head().state().ifPresent(codes::add);
            }
        });
        return new Participants(codes.toArray(StateCode[]::new));
    }

    public int size() {
        return codes.length;
    }

    public StateCode code(int number) {
        return codes[number];
    }

    /** The number of a State, or -1 when it has no act anywhere. */
    public int number(StateCode code) {
        return numbers.getOrDefault(code, -1);
    }

    public List<StateCode> codes() {
        return List.copyOf(Arrays.asList(codes));
    }
}
