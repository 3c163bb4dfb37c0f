package org.chancery.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.chancery.law.calendar.CountingRule.Kind;
import org.junit.jupiter.api.Test;

class CountingTest {
    private static LocalDate count(String from, Kind kind, int n, int extra, MonthEnd policy) {
        return Counting.from(LocalDate.parse(from), new CountingRule(kind, n, extra), policy);
    }

    @Test
    void the_month_end_is_clamped_or_rolls_over_by_the_policy_of_the_agreement() {
        assertThat(count("2008-03-31", Kind.MONTHS, 3, 0, MonthEnd.CLAMP)).isEqualTo("2008-06-30");
        assertThat(count("2008-03-31", Kind.MONTHS, 3, 0, MonthEnd.ROLL_OVER)).isEqualTo("2008-07-01");
        assertThat(count("1993-08-31", Kind.MONTHS, 3, 0, MonthEnd.ROLL_OVER)).isEqualTo("1993-12-01");
        assertThat(count("2024-02-29", Kind.YEARS, 1, 0, MonthEnd.CLAMP)).isEqualTo("2025-02-28");
        assertThat(count("2024-02-29", Kind.YEARS, 1, 0, MonthEnd.ROLL_OVER)).isEqualTo("2025-03-01");
    }

    @Test
    void an_interval_that_ends_on_the_first_of_a_month_gives_the_first_of_the_next() {
        assertThat(count("2003-01-31", Kind.FIRST_OF_MONTH_AFTER_DAYS, 60, 0, MonthEnd.CLAMP))
                .isEqualTo("2003-05-01");
        assertThat(count("2004-01-01", Kind.FIRST_OF_MONTH_AFTER_MONTHS, 3, 0, MonthEnd.CLAMP))
                .isEqualTo("2004-05-01");
    }

    @Test
    void six_months_and_a_day() {
        assertThat(count("1971-03-09", Kind.MONTHS, 6, 1, MonthEnd.CLAMP)).isEqualTo("1971-09-10");
    }

    @Test
    void the_day_of_deposit_is_day_zero() {
        assertThat(count("1975-03-26", Kind.ON_DEPOSIT, 0, 0, MonthEnd.CLAMP)).isEqualTo("1975-03-26");
        assertThat(count("2024-02-28", Kind.DAYS, 1, 0, MonthEnd.CLAMP)).isEqualTo("2024-02-29");
    }

    @Test
    void a_weekend_never_moves_a_date() {
        assertThat(count("2026-01-01", Kind.DAYS, 30, 0, MonthEnd.CLAMP)).isEqualTo("2026-01-31"); // a Saturday
    }

    @Test
    void a_rule_with_a_negative_number_is_refused() {
        assertThatThrownBy(() -> new CountingRule(Kind.DAYS, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void counting_agrees_with_the_calendar_of_the_jdk_on_random_dates() {
        long seed = 20261122;
        var random = new Random(seed);
        for (int i = 0; i < 200_000; i++) {
            LocalDate day = LocalDate.of(1600, 1, 1).plusDays(random.nextInt(400_000));
            int n = random.nextInt(200);
            LocalDate clamped = day.plusMonths(n);
            LocalDate rolled = clamped.getDayOfMonth() < day.getDayOfMonth() ? clamped.plusDays(1) : clamped;
            assertThat(Counting.from(day, CountingRule.months(n), MonthEnd.CLAMP))
                    .as("seed %s, %s + %s months", seed, day, n)
                    .isEqualTo(clamped);
            assertThat(Counting.from(day, CountingRule.months(n), MonthEnd.ROLL_OVER))
                    .isEqualTo(rolled);
            assertThat(Counting.from(day, new CountingRule(Kind.FIRST_OF_NTH_MONTH_AFTER_MONTH, n, 0), MonthEnd.CLAMP))
                    .isEqualTo(day.withDayOfMonth(1).plusMonths(n));
            assertThat(Counting.from(day, CountingRule.days(n), MonthEnd.CLAMP))
                    .isEqualTo(day.plus(n, ChronoUnit.DAYS));
        }
    }
}
