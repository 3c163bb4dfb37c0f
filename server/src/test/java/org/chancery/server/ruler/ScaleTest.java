package org.chancery.server.ruler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private final Scale scale = new Scale(LocalDate.of(2000, 1, 1), LocalDate.of(2010, 1, 1));

    @Test
    void a_date_stands_where_its_share_of_the_days_is_and_never_outside() {
        assertThat(scale.position(LocalDate.of(2000, 1, 1))).isZero();
        assertThat(scale.position(LocalDate.of(2010, 1, 1))).isEqualTo(100);
        assertThat(scale.x(LocalDate.of(1990, 1, 1))).isEqualTo("0.00%");
        assertThat(scale.x(LocalDate.of(2030, 1, 1))).isEqualTo("100.00%");
    }

    @Test
    void at_most_ten_years_are_printed_at_round_steps() {
        var century = new Scale(LocalDate.of(1925, 6, 17), LocalDate.of(2026, 1, 1));
        assertThat(century.years()).extracting(Scale.Year::year).containsExactly(1940, 1960, 1980, 2000, 2020);
        assertThat(scale.years()).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void a_line_without_length_is_refused_and_one_day_gets_room() {
        var day = LocalDate.of(2020, 1, 1);
        assertThatThrownBy(() -> new Scale(day, day)).hasMessageContaining("an end after its beginning");
        assertThat(Scale.around(day, day).contains(day)).isTrue();
    }

    @Test
    void steps_rise_on_their_dates_and_end_where_asked() {
        var numbers = new TreeMap<LocalDate, Integer>();
        numbers.put(LocalDate.of(2002, 1, 1), 1);
        numbers.put(LocalDate.of(2004, 1, 1), 2);
        numbers.put(LocalDate.of(2009, 1, 1), 1);
        var curve = new StepCurve(numbers, 2);
        assertThat(curve.area(scale, LocalDate.of(2001, 1, 1))).isEmpty();
        assertThat(curve.area(scale, LocalDate.of(2005, 1, 1)))
                .startsWith("M200.1 100V50.0")
                .contains("V0.0")
                .endsWith("V100Z");
        assertThat(curve.height(2)).isEqualTo("0.0");
    }
}
