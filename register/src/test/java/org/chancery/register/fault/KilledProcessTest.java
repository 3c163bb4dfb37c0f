package org.chancery.register.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.chancery.register.Register;
import org.chancery.register.RegisterFixture;
import org.chancery.register.note.Checkpoint;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Crashes of the appending process. They prove what survives the death of processes, not the loss of power. */
class KilledProcessTest {
    @Test
    void nothing_acknowledged_is_lost_when_the_process_is_killed_while_it_appends() throws Exception {
        rounds(3, 20_261_122);
    }

    @Test
    @Tag("long")
    void nothing_acknowledged_is_lost_in_a_hundred_kills() throws Exception {
        rounds(100, System.nanoTime());
    }

    @Test
    void two_processes_append_to_one_log_without_gaps() throws Exception {
        RegisterFixture fixture = RegisterFixture.fresh();
        Checkpoint before = opened(fixture);
        try (AppendingProcess first = AppendingProcess.start(fixture, "first");
                AppendingProcess second = AppendingProcess.start(fixture, "second")) {
            first.awaitAcknowledged(100);
            second.awaitAcknowledged(100);
            Map<Long, String> ofFirst = first.kill();
            Map<Long, String> ofSecond = second.kill();
            assertThat(new TreeSet<>(ofFirst.keySet())).doesNotContainAnyElementsOf(ofSecond.keySet());
            Map<Long, String> all = new HashMap<>(ofFirst);
            all.putAll(ofSecond);
            Survivors.check(fixture, all, before);
        }
    }

    private static void rounds(int rounds, long seed) throws Exception {
        Random random = new Random(seed);
        System.out.println("seed " + seed);
        RegisterFixture fixture = RegisterFixture.fresh();
        Checkpoint before = opened(fixture);
        Map<Long, String> acknowledged = new HashMap<>();
        for (int round = 0; round < rounds; round++) {
            try (AppendingProcess process = AppendingProcess.start(fixture, "round " + round)) {
                process.awaitAcknowledged(1 + random.nextInt(400));
                Thread.sleep(random.nextInt(20));
                acknowledged.putAll(process.kill());
            }
            before = Survivors.check(fixture, acknowledged, before);
        }
        assertThat(acknowledged).hasSizeGreaterThan(rounds);
    }

    private static Checkpoint opened(RegisterFixture fixture) throws Exception {
        try (Register register = fixture.open()) {
            return register.reader().checkpoint();
        }
    }
}
