package org.chancery.server.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTest {

    @ParameterizedTest
    @CsvSource({
        "DAILY, Europe/Moscow, 2026-11-23T03:59:59Z, 2026-11-23T04:00:00Z",
        "DAILY, Europe/Moscow, 2026-11-23T04:00:00Z, 2026-11-24T04:00:00Z",
        // The clocks of Paris go back on 25 October 2026; seven o'clock stays seven o'clock.
        "DAILY, Europe/Paris, 2026-10-24T05:00:00Z, 2026-10-25T06:00:00Z",
        "WEEKLY, UTC, 2026-11-23T07:00:00Z, 2026-11-30T07:00:00Z",
        "WEEKLY, America/New_York, 2026-11-21T00:00:00Z, 2026-11-23T12:00:00Z",
    })
    void a_mail_goes_out_at_seven_of_the_persons_own_time(Digest digest, String zone, Instant after, Instant next) {
        assertThat(digest.next(after, ZoneId.of(zone))).isEqualTo(Optional.of(next));
    }

    @Test
    void who_wants_none_gets_none() {
        assertThat(Digest.NONE.next(Instant.EPOCH, ZoneId.of("UTC"))).isEmpty();
    }
}
