package org.chancery.bench.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LeakTest {

    private static final long SEED = 20_261_123;

    @Test
    void no_reader_gets_anything_else_by_any_route_than_the_plain_rule_says() throws Exception {
        try (var run = new LeakRun(PlainRule.of())) {
            for (long seed = SEED; run.comparisons() < 10_000; seed++) {
                run.compare(seed, 24, 60);
            }
            assertThat(run.differences()).as("seeds from %d", SEED).isEmpty();
        }
    }

    @Test
    @Tag("long")
    void no_reader_does_in_ten_thousand_worlds() throws Exception {
        try (var run = new LeakRun(PlainRule.of())) {
            for (long seed = SEED; seed < SEED + 10_000; seed++) {
                run.compare(seed, 7, 30);
            }
            assertThat(run.differences()).as("seeds from %d", SEED).isEmpty();
            assertThat(run.comparisons()).isGreaterThan(100_000);
        }
    }

    @Test
    void a_rule_that_forgets_a_condition_is_found_out() throws Exception {
        PlainRule careless = (person, mark) -> PlainRule.of()
                .sees(person, new Mark(mark.level(), mark.release(), java.util.Set.of(), mark.caveats(), mark.cases()));
        try (var run = new LeakRun(careless)) {
            for (long seed = SEED; seed < SEED + 3; seed++) {
                run.compare(seed, 24, 60);
            }
            assertThat(run.differences()).as("seeds from %d", SEED).isNotEmpty();
        }
    }
}
