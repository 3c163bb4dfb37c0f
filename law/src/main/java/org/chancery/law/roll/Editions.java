package org.chancery.law.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chancery.law.act.Act;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.TreatyAct;
import org.jspecify.annotations.Nullable;

/**
 * The roll of one agreement as corrected by what was known in each period. An agreement without corrections has one edition for all time. A
 * correction works from the beginning, so it changes the edition and not a day in it.
 */
public final class Editions<E> {
    private final int[] knownFrom;
    private final List<E> editions;
    private final @Nullable E only;

    private Editions(int[] knownFrom, List<E> editions) {
        this.knownFrom = knownFrom;
        this.editions = editions;
        only = editions.size() == 1 ? editions.getFirst() : null;
    }

    /** @param reading what is made of each edition's roll */
    public static <E> Editions<E> of(
            Dossier dossier, Participants participants, Columns columns, Function<Roll, E> reading) {
        List<Act> acts = dossier.acts();
        int[] days = acts.stream()
                .filter(Corrections::isCorrecting)
                .mapToInt(act -> TreatyActs.knownDay((TreatyAct) act))
                .sorted()
                .distinct()
                .toArray();
        var knownFrom = new int[days.length + 1];
        knownFrom[0] = Integer.MIN_VALUE;
        System.arraycopy(days, 0, knownFrom, 1, days.length);
        var editions = new ArrayList<E>();
        for (int i = 0; i < knownFrom.length; i++) {
            Corrections corrections = Corrections.knownOn(acts, knownFrom[i]);
            editions.add(reading.apply(RollBuilder.build(
                    dossier.agreement(), corrections.treatyActs(), corrections.returned(), participants, columns)));
        }
        return new Editions<>(knownFrom, editions);
    }

    /** The edition as known on the day. */
    public E knownOn(int day) {
        if (only != null) {
            return only;
        }
        int i = knownFrom.length - 1;
        while (knownFrom[i] > day) {
            i--;
        }
        return editions.get(i);
    }
}
