package org.chancery.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.T;

import java.time.LocalDate;
import java.util.Random;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.Timeline;
import org.chancery.law.status.TreatyLaw;
import org.junit.jupiter.api.Test;

/** The timeline against the status, on random treaties; reservations hold consents back in half of them. */
class RandomTimelinesTest {
    private static final long SEED = 20261124;
    private static final int TREATIES = 500;
    private static final LocalDate LONG_AFTER = LocalDate.of(2020, 1, 1);

    private final RandomWorld worlds = new RandomWorld(new Random(SEED));

    @Test
    void the_timeline_agrees_with_the_status_on_each_of_its_dates() {
        for (int i = 0; i < TREATIES; i++) {
            World world = worlds.next(true);
            TreatyLaw law = world.law();
            for (Timeline.Event event : law.timeline(T, AsAt.on(LONG_AFTER)).events()) {
                String what = "seed " + SEED + ", treaty " + i + ", " + event + ", " + world;
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

    private static boolean party(TreatyLaw law, Timeline.Event event, int days) {
        AsAt when = AsAt.on(event.date().plusDays(days));
        return law.state(T, event.state().orElseThrow(), when).status().isParty();
    }
}
