package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.chancery.register.act.Command;
import org.chancery.register.act.Outcome;
import org.chancery.register.json.Json;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two worlds with the same public life, one of them with restricted acts: nobody outside can tell which is which. */
class TwoWorldsTest {
    private static final int STEPS = 24;

    @TempDir
    private Path folder;

    @Test
    void the_logs_of_two_worlds_with_and_without_restricted_acts_look_the_same() throws IOException {
        worlds(8, 20_261_123);
    }

    @Test
    @Tag("long")
    void they_look_the_same_in_sixty_random_worlds() throws IOException {
        worlds(60, System.nanoTime());
    }

    private void worlds(int count, long seed) throws IOException {
        System.out.println("seed " + seed);
        int secrets = 0;
        for (int world = 0; world < count; world++) {
            List<String> without = live(new Random(seed + world), new Random(0), 0, folder.resolve(world + "-without"));
            Random hidden = new Random(~seed + world);
            List<String> with =
                    live(new Random(seed + world), hidden, 1 + hidden.nextInt(12), folder.resolve(world + "-with"));
            assertThat(with).as("world " + (seed + world)).isEqualTo(without);
            secrets += received;
        }
        assertThat(secrets).as("restricted acts that were hidden").isGreaterThan(count * 10);
    }

    private int received;

    /** The public life comes from one source of chance, the hidden one from another. */
    private List<String> live(Random open, Random hidden, int most, Path export) throws IOException {
        received = 0;
        List<UUID> waiting = new ArrayList<>();
        try (TickedRegister world = TickedRegister.fresh()) {
            for (int step = 0; step < STEPS; step++) {
                for (int i = most == 0 ? 0 : hidden.nextInt(most); i > 0; i--) {
                    waiting.add(world.receive(secret(hidden)).id());
                    received++;
                }
                switch (open.nextInt(5)) {
                    case 0, 1 -> world.tick();
                    case 2 -> world.clock.advance(Duration.ofSeconds(open.nextInt(3_000)));
                    case 3 -> world.reopen();
                    default -> append(world, open, step);
                }
                waiting.removeIf(id -> hidden.nextInt(3) == 0 && isRead(world, id));
            }
            return OutsiderView.of(world.register.reader(), export);
        }
    }

    private static void append(TickedRegister world, Random open, int step) {
        Command note = Command.of(
                Notes.KIND, 1, Json.object().with("title", "public " + step + " " + "x".repeat(open.nextInt(500))));
        world.register.append(note).join();
    }

    /** Some exclude each other, some are long. */
    private static Command secret(Random hidden) {
        String title = "secret " + hidden.nextInt(60) + "y".repeat(hidden.nextInt(4) == 0 ? hidden.nextInt(5_000) : 0);
        Command secret = Notes.secret(title);
        return hidden.nextInt(5) == 0 ? secret.once(title) : secret;
    }

    private static boolean isRead(TickedRegister world, UUID id) {
        boolean decided = !(world.acts().outcome(id).orElseThrow() instanceof Outcome.Waiting);
        if (decided) {
            world.acts().forget(id);
        }
        return decided;
    }
}
