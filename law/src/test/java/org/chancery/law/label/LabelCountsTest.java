package org.chancery.law.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.label.Labels.label;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelCountsTest {

    @Test
    void uses_are_counted_by_year_level_and_basis() {
        var restricted = label("RESTRICTED; release=FRA");
        var both = LabelText.read("SECRET; originator=FRA; release=FRA; review=2029-05-01; basis=N-1,N-2");
        var counts = LabelCounts.of(List.of(
                new LabelCounts.Use(restricted, LocalDate.of(2027, 1, 1)),
                new LabelCounts.Use(restricted, LocalDate.of(2027, 12, 31)),
                new LabelCounts.Use(restricted, LocalDate.of(2028, 1, 1)),
                new LabelCounts.Use(both, LocalDate.of(2027, 6, 1)),
                new LabelCounts.Use(Label.PUBLIC, LocalDate.of(2027, 6, 1))));
        assertThat(counts.counts())
                .containsExactly(
                        java.util.Map.entry(new LabelCounts.Key(2027, Level.PUBLIC, ""), 1L),
                        java.util.Map.entry(new LabelCounts.Key(2027, Level.RESTRICTED, "N-1"), 2L),
                        java.util.Map.entry(new LabelCounts.Key(2027, Level.SECRET, "N-1"), 1L),
                        java.util.Map.entry(new LabelCounts.Key(2027, Level.SECRET, "N-2"), 1L),
                        java.util.Map.entry(new LabelCounts.Key(2028, Level.RESTRICTED, "N-1"), 1L));
    }
}
