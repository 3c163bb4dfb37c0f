package org.chancery.text.amend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * From which day one State is bound by each amendment, by act. A State that did not accept an amendment keeps the old text in its
 * relations (VCLT art. 40(4) and 30(4)(b)).
 *
 * @param since first day on which the State is bound, by act
 */
public record Acceptances(Map<String, LocalDate> since) {

    /** Amendments that apply between two States: those that bind both, from the later of the days. In the order given. */
    public static List<Amendment> between(List<Amendment> amendments, Acceptances one, Acceptances other) {
        List<Amendment> common = new ArrayList<>();
        for (Amendment amendment : amendments) {
            LocalDate first = one.since.get(amendment.act());
            LocalDate second = other.since.get(amendment.act());
            if (first != null && second != null) {
                common.add(new Amendment(
                        amendment.act(), latest(amendment.effective(), first, second), amendment.modifications()));
            }
        }
        return common;
    }

    private static LocalDate latest(LocalDate a, LocalDate b, LocalDate c) {
        LocalDate later = a.isAfter(b) ? a : b;
        return later.isAfter(c) ? later : c;
    }
}
