package org.chancery.register.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chancery.register.act.Command;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final Command BASE = Command.of(new Kind("test.note"), 1, Json.object());

    @Test
    void acts_that_do_not_touch_each_other_come_in_every_order() {
        List<Command> arrived = List.of(BASE.about("a"), BASE.about("b"), BASE.about("c"));
        Set<List<Integer>> seen = orders(arrived, 3);
        assertThat(seen).hasSize(6);
    }

    @Test
    void acts_that_touch_each_other_keep_the_order_of_their_arrival() {
        List<Command> arrived = List.of(BASE.about("a"), BASE.about("b"), BASE.about("a", "c"), BASE.about("c"));
        for (List<Integer> order : orders(arrived, 4)) {
            assertThat(order.stream().filter(it -> it != 1)).containsExactly(0, 2, 3);
        }
        assertThat(orders(arrived, 4)).hasSize(4);
    }

    @Test
    void an_act_that_may_touch_anything_keeps_all_in_order() {
        List<Command> arrived = List.of(BASE.about("a"), BASE, BASE.about("b"));
        assertThat(orders(arrived, 3)).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void places_without_an_act_are_anywhere() {
        assertThat(orders(List.of(BASE.about("a")), 16)).hasSize(16).allMatch(it -> it.size() == 16);
    }

    private static Set<List<Integer>> orders(List<Command> arrived, int places) {
        Random random = new Random(5);
        Set<List<Integer>> seen = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            seen.add(Order.random(arrived, places, random));
        }
        return seen;
    }
}
