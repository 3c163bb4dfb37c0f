package org.chancery.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 4, 30);

    @Test
    void weekends_holidays_and_moved_days_are_counted_as_the_organisation_works() {
        var calendar = new WorkingCalendar(
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                Set.of(LocalDate.of(2026, 5, 1)),
                Set.of(LocalDate.of(2026, 5, 2)));
        assertThat(calendar.plus(THURSDAY, 1)).isEqualTo(LocalDate.of(2026, 5, 2));
        assertThat(calendar.plus(THURSDAY, 2)).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(calendar.plus(LocalDate.of(2026, 5, 3), 0)).isEqualTo(LocalDate.of(2026, 5, 3));
        assertThat(calendar.between(THURSDAY, LocalDate.of(2026, 5, 4))).isEqualTo(2);
    }

    @Test
    void a_week_without_a_working_day_is_refused() {
        assertThatThrownBy(() -> new WorkingCalendar(Set.of(DayOfWeek.values()), Set.of(), Set.of()))
                .hasMessageContaining("at least one working day");
    }
}
