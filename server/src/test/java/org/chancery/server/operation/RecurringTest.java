package org.chancery.server.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecurringTest {

    private final AtomicInteger rounds = new AtomicInteger();

    private interface Work {
        void round(int number) throws Exception;
    }

    private Recurring every(Duration pause, Work work) {
        return new Recurring("test", "rounds of a test fail", 0) {
            @Override
            protected Duration pause() {
                return pause;
            }

            @Override
            protected void round() throws Exception {
                work.round(rounds.incrementAndGet());
            }
        };
    }

    @Test
    void a_round_that_fails_is_followed_by_the_next() {
        Recurring job = every(Duration.ofMillis(1), number -> {
            if (number < 3) {
                throw new IllegalStateException("round " + number);
            }
        });
        job.start();
        await().until(() -> rounds.get() > 5);
        job.stop();
    }

    @Test
    void stopping_lets_a_round_end_without_interrupting_it_and_none_begins_afterwards() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        AtomicBoolean ended = new AtomicBoolean();
        Recurring job = every(Duration.ofMillis(1), number -> {
            begun.countDown();
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                interrupted.set(true);
            }
            ended.set(true);
        });
        job.start();
        begun.await();
        job.stop();
        int done = rounds.get();
        assertThat(ended).isTrue();
        assertThat(interrupted).isFalse();
        assertThat(job.isRunning()).isFalse();
        Thread.sleep(50);
        assertThat(rounds).hasValue(done);
    }

    @Test
    void stopping_does_not_wait_for_the_next_round() {
        Recurring job = every(Duration.ofHours(1), number -> {});
        job.start();
        assertThat(job.isRunning()).isTrue();
        long before = System.nanoTime();
        job.stop();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
        assertThat(rounds).hasValue(0);
    }

    @Test
    void what_was_stopped_can_be_started_again() {
        Recurring job = every(Duration.ofMillis(1), number -> {});
        job.start();
        await().until(() -> rounds.get() > 0);
        job.stop();
        int done = rounds.get();
        job.start();
        await().until(() -> rounds.get() > done);
        job.stop();
    }
}
