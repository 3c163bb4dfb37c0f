package org.chancery.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.T;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Clauses.count;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Condition;
import org.chancery.law.instrument.Group;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.TreatyLaw;
import org.junit.jupiter.api.Test;

/** The day on which a fraction of the parties to another agreement is reached, against asking day by day, on random agreements. */
class RandomPartiesTest {
    private static final long SEED = 20261125;
    private static final int TREATIES = 40;
    private static final LocalDate LONG_AFTER = RandomTreaty.START.plusDays(RandomTreaty.DAYS + 1_000);

    private final RandomWorld worlds = new RandomWorld(new Random(SEED));

    @Test
    void a_fraction_of_the_parties_is_reached_on_the_first_day_on_which_it_is_there() {
        for (int i = 0; i < TREATIES; i++) {
            Condition.Fraction fraction = worlds.fraction();
            var deposits = new HashMap<String, LocalDate>();
            Treaty treaty = Treaty.treaty(clauses().when(fraction));
            for (String state : RandomWorld.STATES) {
                String day = worlds.day();
                deposits.put(state, LocalDate.parse(day));
                treaty.ratifies(state, day);
            }
            Treaty parent = worlds.treaty("parent", count(2), true);
            TreatyLaw law = treaty.law(parent);
            assertThat(law.agreement(T, AsAt.on(LONG_AFTER)).thresholdReached())
                    .as(
                            "seed %s, treaty %s, %s, parent %s",
                            SEED, i, deposits, parent.dossier().acts())
                    .isEqualTo(firstDay(law, fraction, deposits));
        }
    }

    private static Optional<LocalDate> firstDay(
            TreatyLaw law, Condition.Fraction fraction, Map<String, LocalDate> deposits) {
        Optional<LocalDate> fixed = ((Group.PartiesTo) fraction.group()).fixed();
        return RandomTreaty.START
                .datesUntil(LONG_AFTER)
                .filter(day -> fixed.map(f -> !day.isBefore(f)).orElse(true))
                .filter(day -> {
                    Set<String> parties = parties(law, fixed.orElse(day));
                    long there = parties.stream()
                            .filter(state ->
                                    !deposits.getOrDefault(state, LONG_AFTER).isAfter(day))
                            .count();
                    return !parties.isEmpty() && there >= fraction.neededOf(parties.size());
                })
                .findFirst();
    }

    private static Set<String> parties(TreatyLaw law, LocalDate day) {
        var parties = new HashSet<String>();
        for (String state : RandomWorld.STATES) {
            if (law.state(new AgreementId("parent"), new StateCode(state), AsAt.on(day))
                    .status()
                    .isParty()) {
                parties.add(state);
            }
        }
        return parties;
    }
}
