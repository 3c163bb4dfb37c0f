package org.chancery.law.decision.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.decision.silence.Hush.NOON;
import static org.chancery.law.decision.silence.Hush.PROPOSED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.chancery.law.decision.Deadline;
import org.junit.jupiter.api.Test;

class RandomSilencesTest {
    private static final long SEED = 20260313;

    /** What happens at a minute after the beginning: an objection, or an extension to a minute. */
    private record Plain(Instant at, boolean objection, Instant until) {}

    @Test
    void random_silences_end_as_a_plain_model_says() {
        var random = new Random(SEED);
        for (int run = 0; run < 500; run++) {
            var hush = Hush.begun();
            var plain = new ArrayList<Plain>();
            for (int i = random.nextInt(5); i > 0; i--) {
                var at = NOON.plusSeconds(600L * (random.nextInt(25) - 16));
                var known = at.plusSeconds(random.nextBoolean() ? 0 : 600L * random.nextInt(12));
                boolean objection = random.nextInt(3) == 0;
                var until = NOON.plusSeconds(600L * random.nextInt(20));
                plain.add(new Plain(at, objection, until));
                var stamp = hush.stamp(at, known);
                if (objection) {
                    hush.objected("BBB", stamp);
                } else {
                    var local = until.atZone(Hush.VIENNA).toLocalDateTime();
                    hush.act(new SilenceAct.Extended(stamp, Hush.ID, new Deadline(local, Hush.VIENNA, until)));
                }
            }
            var on = PROPOSED.plusSeconds(601 + random.nextInt(60 * 60 * 60));
            assertThat(hush.at(on).state())
                    .as("seed %d, run %d at %s: %s", SEED, run, on, plain)
                    .isEqualTo(model(plain, on));
        }
    }

    /** At one instant an extension comes before an objection. */
    private static SilenceState model(List<Plain> events, Instant on) {
        Instant end = NOON;
        var sorted = events.stream()
                .filter(it -> !it.at().isAfter(on))
                .sorted(Comparator.comparing(Plain::at).thenComparing(Plain::objection))
                .toList();
        for (Plain event : sorted) {
            if (!event.at().isBefore(end)) {
                break;
            }
            if (event.objection()) {
                return SilenceState.BROKEN;
            }
            end = event.until().isAfter(end) ? event.until() : end;
        }
        return on.isBefore(end) ? SilenceState.UNDER_SILENCE : SilenceState.EXPIRED;
    }
}
