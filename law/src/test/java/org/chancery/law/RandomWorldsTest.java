package org.chancery.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.T;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Holdings;
import org.chancery.law.amendment.Amendments;
import org.chancery.law.instrument.ReservationClause;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.reservation.Relations;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.StateStatus;
import org.chancery.law.status.Timeline;
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
    private static String answers(Dossier dossier, AsAt when) {
        TreatyLaw law = law(dossier);
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

    private static TreatyLaw law(Dossier dossier) {
        return TreatyLaw.over(Holdings.of(List.of(dossier)));
    }

    private AsAt when() {
        LocalDate known = random.nextBoolean() ? LocalDate.MAX : LocalDate.parse(worlds.day());
        return AsAt.on(LocalDate.parse(worlds.day()), known);
    }

    @Test
    void no_answer_depends_on_the_order_of_the_rows() {
        for (int i = 0; i < TREATIES; i++) {
            Dossier dossier = worlds.next(true).dossier();
            var shuffled = new ArrayList<>(dossier.acts());
            Collections.shuffle(shuffled, random);
            AsAt when = when();
            assertThat(answers(RandomWorld.with(dossier, shuffled), when))
                    .as("seed %s, treaty %s, %s, acts %s", SEED, i, when, dossier.acts())
                    .isEqualTo(answers(dossier, when));
        }
    }

    @Test
    void an_answer_as_known_on_a_day_uses_no_act_that_was_known_later() {
        for (int i = 0; i < TREATIES; i++) {
            Dossier dossier = worlds.next(true).dossier();
            AsAt when = AsAt.on(LocalDate.parse(worlds.day()), LocalDate.parse(worlds.day()));
            var known = dossier.acts().stream()
                    .filter(a -> !a.head().known().date().isAfter(when.knownAt()))
                    .toList();
            assertThat(answers(dossier, when))
                    .as("seed %s, treaty %s, %s, acts %s", SEED, i, when, dossier.acts())
                    .isEqualTo(answers(RandomWorld.with(dossier, known), AsAt.on(when.on())));
        }
    }

    @Test
    void an_answer_for_a_day_uses_no_act_of_a_later_day() {
        for (int i = 0; i < TREATIES; i++) {
            Dossier dossier = worlds.next(true).dossier();
            AsAt when = AsAt.on(LocalDate.parse(worlds.day()));
            var done = dossier.acts().stream()
                    .filter(a -> !a.head().date().isAfter(when.on()))
                    .toList();
            assertThat(answers(dossier, when))
                    .as("seed %s, treaty %s, %s, acts %s", SEED, i, when, dossier.acts())
                    .isEqualTo(answers(RandomWorld.with(dossier, done), when));
        }
    }

    @Test
    void a_relation_is_the_same_from_both_sides_and_in_the_matrix() {
        for (int i = 0; i < TREATIES; i++) {
            Dossier dossier = worlds.next(true).dossier();
            AsAt when = when();
            TreatyLaw law = law(dossier);
            var matrix = Relations.over(law).matrix(T, when);
            for (StateCode a : matrix.states()) {
                for (StateCode b : matrix.states()) {
                    if (!a.equals(b)) {
                        var seen = Relations.over(law).between(T, a, b, when);
                        assertThat(seen.kind())
                                .as("seed %s, treaty %s, %s to %s, %s, acts %s", SEED, i, a, b, when, dossier.acts())
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
            Dossier dossier = worlds.next(true).dossier();
            AsAt when = when();
            for (StateStatus s : law(dossier).states(T, when)) {
                if (s.status().isParty()) {
                    assertThat(s.consent().orElseThrow())
                            .as("seed %s, treaty %s, %s, acts %s", SEED, i, s, dossier.acts())
                            .isBeforeOrEqualTo(when.on())
                            .isBeforeOrEqualTo(s.inForceSince().orElseThrow());
                }
            }
        }
    }

    @Test
    void objections_that_are_all_taken_back_leave_the_relations_as_if_there_had_been_none() {
        for (int i = 0; i < TREATIES; i++) {
            Dossier dossier = worlds.next(false).dossier();
            AsAt when = AsAt.on(LONG_AFTER);
            assertThat(relations(law(RandomWorld.withdrawingObjections(dossier)), when))
                    .as("seed %s, treaty %s, acts %s", SEED, i, dossier.acts())
                    .isEqualTo(relations(law(RandomWorld.withoutObjections(dossier)), when));
        }
    }

    @Test
    void the_timeline_agrees_with_the_status_on_each_of_its_dates() {
        for (int i = 0; i < TREATIES; i++) {
            Dossier dossier = worlds.next(true).dossier();
            if (holdsConsentsBack(dossier)) {
                continue;
            }
            TreatyLaw law = law(dossier);
            for (Timeline.Event event : law.timeline(T, AsAt.on(LONG_AFTER)).events()) {
                String what = "seed " + SEED + ", treaty " + i + ", " + event + ", acts " + dossier.acts();
                switch (event.kind()) {
                    case IN_FORCE_FOR_STATE -> {
                        var ends = law.state(T, event.state().orElseThrow(), AsAt.on(LONG_AFTER))
                                .withdrawalEffective();
                        if (ends.isEmpty() || ends.get().isAfter(event.date())) {
                            assertThat(party(law, event, 0)).as(what).isTrue();
                        }
                        assertThat(party(law, event, -1)).as(what).isFalse();
                    }
                    case WITHDRAWAL_EFFECTIVE ->
                        assertThat(party(law, event, 0)).as(what).isFalse();
                    case ENTERED_INTO_FORCE -> {
                        assertThat(law.agreement(T, AsAt.on(event.date())).inForce())
                                .as(what)
                                .isTrue();
                        assertThat(law.agreement(T, AsAt.on(event.date().minusDays(1)))
                                        .inForce())
                                .as(what)
                                .isFalse();
                    }
                    default -> {}
                }
            }
        }
    }

    /** A later answer to a reservation may then move the day of a consent, which a timeline of one day does not show. */
    private static boolean holdsConsentsBack(Dossier dossier) {
        var clause = dossier.agreement().clauses().orElseThrow().reservations();
        return clause.effect() == ReservationClause.Effect.AFTER_ONE_ACCEPTANCE
                || clause.policy() == ReservationClause.Policy.ALL_MUST_ACCEPT
                || clause.policy() == ReservationClause.Policy.ORGAN_ACCEPTS;
    }

    private static boolean party(TreatyLaw law, Timeline.Event event, int days) {
        AsAt when = AsAt.on(event.date().plusDays(days));
        return law.state(T, event.state().orElseThrow(), when).status().isParty();
    }
}
