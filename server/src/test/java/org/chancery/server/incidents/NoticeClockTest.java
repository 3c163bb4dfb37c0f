package org.chancery.server.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import org.chancery.server.operation.OperatorError;
import org.junit.jupiter.api.Test;

class NoticeClockTest {

    private static final Instant AWARE = Instant.parse("2026-03-27T10:00:00Z");

    @Test
    void the_authority_is_told_within_72_hours_of_awareness_and_the_originator_within_24() {
        NoticeClock clock = new NoticeClock(24, 72, "UTC");
        assertThat(clock.due(NoticeOwed.AUTHORITY, AWARE).due()).isEqualTo("2026-03-30T10:00:00Z");
        assertThat(clock.due(NoticeOwed.ORIGINATOR, AWARE).due()).isEqualTo("2026-03-28T10:00:00Z");
    }

    @Test
    void hours_are_counted_as_they_pass_when_clocks_are_put_forward() {
        NoticeClock.Due due = new NoticeClock(24, 72, "Europe/Vienna").due(NoticeOwed.AUTHORITY, AWARE);
        assertThat(due.due()).isEqualTo("2026-03-30T10:00:00Z");
        assertThat(due.local())
                .as("11 o'clock in winter time, 72 hours later 12 o'clock in summer time")
                .isEqualTo(LocalDateTime.of(2026, 3, 30, 12, 0));
        assertThat(due.zone().getId()).isEqualTo("Europe/Vienna");
    }

    @Test
    void the_organisation_may_be_stricter_with_the_originator_and_not_slacker() {
        assertThat(new NoticeClock(1, 72, "UTC")
                        .due(NoticeOwed.ORIGINATOR, AWARE)
                        .due())
                .isEqualTo("2026-03-27T11:00:00Z");
        assertThatThrownBy(() -> new NoticeClock(25, 72, "UTC"))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("ORIGINATOR_HOURS", "24");
    }

    @Test
    void settings_that_mean_nothing_are_told_to_the_operator() {
        assertThatThrownBy(() -> new NoticeClock(24, 0, "UTC")).isInstanceOf(OperatorError.class);
        assertThatThrownBy(() -> new NoticeClock(24, 72, "Vienna"))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("Europe/Vienna");
    }

    @Test
    void a_time_that_is_typed_counts_on_the_clocks_of_the_zone() {
        assertThat(ReportForm.moment("2026-07-01T12:00", java.time.ZoneId.of("Europe/Vienna")))
                .isEqualTo("2026-07-01T10:00:00Z");
        assertThatThrownBy(() -> ReportForm.moment("yesterday", java.time.ZoneOffset.UTC))
                .isInstanceOf(IncidentRefused.class);
    }
}
