package org.chancery.bench.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.options.TimeValue;

class EngineRunTest {

    @Test
    void one_question_costs_less_than_all_and_both_cost_something() throws Exception {
        var run = new EngineRun(0, TimeValue.milliseconds(100));
        EngineRun.Time one = run.one();
        EngineRun.Time all = run.all();
        assertThat(one.processor()).isBetween(100.0, all.processor() / 10);
        assertThat(one.wall()).isBetween(100.0, all.wall() / 10);
    }
}
