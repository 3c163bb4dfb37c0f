package org.chancery.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run on pages and packages of our own; {@code ./chancery bench fuzz} makes the long one on the real pages. */
class FuzzTest {

    private static final Path FIXTURES = Path.of("..", "packages", "src", "test", "resources");

    private final long seed = Long.getLong("chancery.seed", 1L);

    @Test
    void no_damage_to_a_page_crashes_or_hangs_the_import() throws IOException, InterruptedException {
        var page = new Target.Page(
                Files.readString(FIXTURES.resolve("untc/kites.html")), FIXTURES.resolve("untc/kites-clauses.yaml"));
        assertSound(new FuzzRun(List.of(page), seed, Integer.MAX_VALUE).run(1_000), 1_000);
    }

    @Test
    @Tag("long")
    void none_of_a_hundred_thousand_damages_to_real_pages_does(@TempDir Path temp)
            throws IOException, InterruptedException {
        String data = System.getenv("CHANCERY_CONFORMANCE_DATA");
        assumeTrue(
                data != null && !data.isBlank(),
                "the real pages are where CHANCERY_CONFORMANCE_DATA says; it is not set");
        assertSound(new FuzzRun(RealInput.pages(Path.of(data), temp), seed, 16_000).run(100_000), 100_000);
    }

    @Test
    void no_damage_to_a_package_crashes_or_hangs_the_reader() throws IOException, InterruptedException {
        assertSound(
                new FuzzRun(RealInput.packages(FIXTURES.resolve("packages")), seed, Integer.MAX_VALUE).run(1_000),
                1_000);
    }

    @Test
    void the_same_seed_gives_the_same_damage() {
        String sound = "a,b,c\n".repeat(100);
        assertThat(new Mutation(seed).of(sound, 200)).isEqualTo(new Mutation(seed).of(sound, 200));
        assertThat(new Mutation(seed).of(sound, 200)).isNotEqualTo(new Mutation(seed + 1).of(sound, 200));
    }

    private void assertSound(FuzzRun.Result result, int inputs) {
        System.out.println(
                "fuzz seed " + seed + ": " + result.inputs() + " inputs, slowest " + result.slowestMillis() + " ms");
        assertThat(result.failures()).as("seed " + seed).isEmpty();
        assertThat(result.inputs()).isEqualTo(inputs);
    }
}
