package org.chancery.server.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.law.instrument.StateCode;
import org.junit.jupiter.api.Test;

class WorldMapTest {
    private final WorldMap map = WorldMap.included();

    @Test
    void every_place_has_a_shape_of_its_own() {
        String shapes = new String(map.shapes(), StandardCharsets.UTF_8);
        assertThat(map.places())
                .hasSizeGreaterThan(190)
                .allMatch(place -> shapes.contains("<g id=\"" + place.state() + "\">"));
        assertThat(shapes).contains("<g id=\"land\">");
    }

    @Test
    void states_too_small_to_be_seen_have_a_point() {
        for (String small : List.of("TUV", "NRU", "MCO", "SMR", "VAT", "MLT", "SGP", "KIR", "AND", "LIE")) {
            assertThat(map.place(new StateCode(small)))
                    .as(small)
                    .hasValueSatisfying(place -> assertThat(place.point()).isTrue());
        }
        assertThat(map.place(new StateCode("BRA")))
                .hasValueSatisfying(place -> assertThat(place.point()).isFalse());
    }

    @Test
    void former_states_and_organisations_have_no_place() {
        for (String none : List.of("DDR", "CSK", "YUG", "EUE")) {
            assertThat(map.place(new StateCode(none))).isEmpty();
        }
    }

    @Test
    void the_shapes_are_light() {
        assertThat(map.shapes().length).isLessThan(150_000);
    }
}
