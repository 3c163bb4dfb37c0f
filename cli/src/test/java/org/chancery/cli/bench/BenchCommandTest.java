package org.chancery.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.cli.Run;
import org.junit.jupiter.api.Test;

class BenchCommandTest {

    @Test
    void without_a_name_the_benchmarks_are_listed() {
        assertThat(Run.chancery("bench").out()).contains("counting").contains("how many arguments were given");
    }

    @Test
    void a_benchmark_is_run_by_its_name() {
        assertThat(Run.chancery("bench", "counting", "--quick", "2").code()).isZero();
    }

    @Test
    void an_unknown_benchmark_is_refused_with_the_names_there_are() {
        var run = Run.chancery("bench", "nothing");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Should be one of: counting");
    }
}
