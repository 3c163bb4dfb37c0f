package org.chancery.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.T;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.TreeMap;
import org.chancery.law.amendment.Amendments;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.reservation.Relations;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.StateStatus;
import org.chancery.law.status.TreatyLaw;
import org.junit.jupiter.api.Test;

/** What must hold of every record, on random treaties with reservations, objections and amendments. */
class RandomWorldsTest {
    private static final long SEED = 20261123;
    private static final int TREATIES = 250;
    private static final LocalDate LONG_AFTER = LocalDate.of(2020, 1, 1);

    private final Random random = new Random(SEED);
    private final RandomWorld worlds = new RandomWorld(random);

    /** Everything that is answered about one treaty on one date, as text. */
    private static String answers(World world, AsAt when) {
        TreatyLaw law = world.law();
        var all = new ArrayList<String>();
        all.add(law.agreement(T, when).entryIntoForce().toString());
        for (String state : RandomWorld.STATES) {
            StateStatus s = law.state(T, new StateCode(state), when);
            all.add(state + " " + s.status() + " " + s.inForceSince() + " " + s.withdrawalEffective());
        }
        all.add(relations(law, when));
        Relations.over(law).reservations(T, when).stream()
                .map(r -> r.reservation() + " " + r.standing() + " " + r.articles() + " " + r.decidedOn())
                .sorted()
                .forEach(all::add);
        Amendments.over(law).of(T, when).stream()
                .map(a -> a.amendment() + " " + a.standing() + " " + a.bound())
                .sorted()
                .forEach(all::add);
        return String.join("\n", all);
    }

    private static String relations(TreatyLaw law, AsAt when) {
        return new TreeMap<>(Relations.over(law).matrix(T, when).cells()).toString();
    }

    private AsAt when() {
        LocalDate known = random.nextBoolean() ? LocalDate.MAX : LocalDate.parse(worlds.day());
        return AsAt.on(LocalDate.parse(worlds.day()), known);
    }

    @Test
    void no_answer_depends_on_the_order_of_the_rows() {
        for (int i = 0; i < TREATIES; i++) {
            World world = worlds.next(true);
            World shuffled = world.acts(acts -> {
                Collections.shuffle(acts, random);
                return acts;
            });
            AsAt when = when();
            assertThat(answers(shuffled, when))
                    .as("seed %s, treaty %s, %s, %s", SEED, i, when, world)
                    .isEqualTo(answers(world, when));
        }
    }

    @Test
    void an_answer_as_known_on_a_day_uses_no_act_that_was_known_later() {
        for (int i = 0; i < TREATIES; i++) {
            World world = worlds.next(true);
            AsAt when = AsAt.on(LocalDate.parse(worlds.day()), LocalDate.parse(worlds.day()));
            World known = world.only(a -> !a.head().known().date().isAfter(when.knownAt()));
            assertThat(answers(world, when))
                    .as("seed %s, treaty %s, %s, %s", SEED, i, when, world)
                    .isEqualTo(answers(known, AsAt.on(when.on())));
        }
    }

    @Test
    void an_answer_for_a_day_uses_no_act_of_a_later_day() {
        for (int i = 0; i < TREATIES; i++) {
            World world = worlds.next(true);
            AsAt when = AsAt.on(LocalDate.parse(worlds.day()));
            World done = world.only(a -> !a.head().date().isAfter(when.on()));
            assertThat(answers(world, when))
                    .as("seed %s, treaty %s, %s, %s", SEED, i, when, world)
                    .isEqualTo(answers(done, when));
        }
    }

    @Test
    void a_relation_is_the_same_from_both_sides_and_in_the_matrix() {
        for (int i = 0; i < TREATIES; i++) {
            World world = worlds.next(true);
            AsAt when = when();
            TreatyLaw law = world.law();
            var matrix = Relations.over(law).matrix(T, when);
            for (StateCode a : matrix.states()) {
                for (StateCode b : matrix.states()) {
                    if (!a.equals(b)) {
                        var seen = Relations.over(law).between(T, a, b, when);
                        assertThat(seen.kind())
                                .as("seed %s, treaty %s, %s to %s, %s, %s", SEED, i, a, b, when, world)
                                .isEqualTo(matrix.cells()
                                        .getOrDefault(a, java.util.Map.of())
                                        .get(b))
                                .isEqualTo(matrix.cells()
                                        .getOrDefault(b, java.util.Map.of())
                                        .get(a));
                    }
                }
            }
        }
    }

    @Test
    void nobody_is_a_party_before_its_consent() {
        for (int i = 0; i < TREATIES; i++) {
            World world = worlds.next(true);
            AsAt when = when();
            for (StateStatus s : world.law().states(T, when)) {
                if (s.status().isParty()) {
                    assertThat(s.consent().orElseThrow())
                            .as("seed %s, treaty %s, %s, %s", SEED, i, s, world)
                            .isBeforeOrEqualTo(when.on())
                            .isBeforeOrEqualTo(s.inForceSince().orElseThrow());
                }
            }
        }
    }

    @Test
    void objections_that_are_all_taken_back_leave_the_relations_as_if_there_had_been_none() {
        for (int i = 0; i < TREATIES; i++) {
            // Not where parties to another agreement are counted: there the day of an effect decides who is counted
            // when.
            World world = worlds.alone(false);
            AsAt when = AsAt.on(LONG_AFTER);
            assertThat(relations(world.withdrawingObjections().law(), when))
                    .as("seed %s, treaty %s, %s", SEED, i, world)
                    .isEqualTo(relations(world.withoutObjections().law(), when));
        }
    }
}
