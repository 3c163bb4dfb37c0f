package org.chancery.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RequestRateTest {

    private final AtomicLong now = new AtomicLong();
    private final RequestRate rate = new RequestRate(5, now::get);

    @Test
    void an_address_gets_ten_seconds_worth_at_once_and_then_as_many_as_time_allows() {
        assertThat(answered("192.0.2.1", 80)).isEqualTo(50);
        now.addAndGet(1_000_000_000L);
        assertThat(answered("192.0.2.1", 80)).isEqualTo(5);
        now.addAndGet(3_600_000_000_000L);
        assertThat(answered("192.0.2.1", 80)).isEqualTo(50);
    }

    @Test
    void one_address_does_not_slow_another() {
        answered("192.0.2.2", 80);
        assertThat(answered("192.0.2.3", 80)).isEqualTo(50);
    }

    @Test
    void addresses_of_this_machine_are_not_counted() {
        assertThat(RequestRate.isLocal("127.0.0.1")).isTrue();
        assertThat(RequestRate.isLocal("::1")).isTrue();
        assertThat(RequestRate.isLocal("0:0:0:0:0:0:0:1")).isTrue();
        assertThat(RequestRate.isLocal("192.0.2.1")).isFalse();
        assertThat(RequestRate.isLocal("unknown")).isFalse();
    }

    private int answered(String address, int requests) {
        int answered = 0;
        for (int i = 0; i < requests; i++) {
            answered += rate.takes(address) ? 1 : 0;
        }
        return answered;
    }
}
