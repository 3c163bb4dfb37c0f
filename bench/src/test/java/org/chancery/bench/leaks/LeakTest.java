package org.chancery.bench.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LeakTest {

    private static final long SEED = 20_261_123;
    private static LeakHouse house;

    @BeforeAll
    static void open() throws Exception {
        house = LeakHouse.open();
    }

    @AfterAll
    static void close() throws Exception {
        house.close();
    }

    @Test
    void no_reader_gets_anything_else_by_any_route_than_the_plain_rule_says() throws Exception {
        var run = new LeakRun(house, PlainRule.of(), 3);
        for (long seed = SEED; run.comparisons() < 10_000; seed++) {
            run.compare(seed, 24, 60);
        }
        assertThat(run.differences()).as("seeds from %d", SEED).isEmpty();
    }

    @Test
    @Tag("long")
    void no_reader_does_in_ten_thousand_worlds() throws Exception {
        var run = new LeakRun(house, PlainRule.of(), 4);
        for (long seed = SEED; seed < SEED + 10_000; seed++) {
            run.compare(seed, 7, 30);
        }
        assertThat(run.differences()).as("seeds from %d", SEED).isEmpty();
        assertThat(run.comparisons()).isGreaterThan(100_000);
    }

    @Test
    void a_rule_that_forgets_a_condition_is_found_out_on_tables_and_pages() throws Exception {
        PlainRule careless = (person, mark) -> PlainRule.of()
                .sees(person, new Mark(mark.level(), mark.release(), Set.of(), mark.caveats(), mark.cases()));
        var run = new LeakRun(house, careless);
        for (long seed = SEED; seed < SEED + 2; seed++) {
            run.compare(seed, 12, 40);
        }
        assertThat(run.differences()).as("seeds from %d", SEED).isNotEmpty();
        assertThat(run.differences()).as("pages").anyMatch(it -> it.contains(", page: "));
        assertThat(run.differences()).as("pages of one").anyMatch(it -> it.contains(", page of one: "));
    }
}
