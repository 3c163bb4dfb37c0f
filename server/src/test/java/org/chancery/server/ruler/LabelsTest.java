package org.chancery.server.ruler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void labels_that_would_touch_stand_in_lanes_of_their_own_earlier_ones_higher() {
        var placed =
                Labels.place(List.of(10.0, 11.0, 60.0), List.of("Done 2 Apr 2013", "Opened 3 Jun 2013", "In force"));
        assertThat(placed).extracting(Labels.Placed::lane).containsExactly(1, 0, 0);
    }

    @Test
    void a_label_that_would_leave_the_sheet_runs_to_the_left_of_its_mark() {
        var placed = Labels.place(List.of(5.0, 95.0), List.of("Done 2 Apr 2013", "In force 24 Dec 2026"));
        assertThat(placed).extracting(Labels.Placed::end).containsExactly(false, true);
    }
}
