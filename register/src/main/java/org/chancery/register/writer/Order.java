package org.chancery.register.writer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chancery.register.act.Command;

/**
 * A random order in which acts that may touch each other keep the order of their arrival, so that an answer is not recorded before
 * its question.
 */
final class Order {
    private Order() {}

    /** Places {@code 0 … places - 1}, each with the index of a command in order of arrival, or -1 for none. */
    static List<Integer> random(List<Command> arrived, int places, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            order.add(i < arrived.size() ? i : -1);
        }
        Collections.shuffle(order, random);
        boolean[] settled = new boolean[arrived.size()];
        for (int first = 0; first < arrived.size(); first++) {
            if (!settled[first]) {
                Set<Integer> connected = connected(arrived, first);
                connected.forEach(it -> settled[it] = true);
                inOrderOfArrival(order, connected);
            }
        }
        return order;
    }

    /** The commands that touch this one, those that touch these, and so on. */
    private static Set<Integer> connected(List<Command> arrived, int first) {
        Set<Integer> connected = new HashSet<>(Set.of(first));
        boolean grew = true;
        while (grew) {
            Subjects subjects = new Subjects();
            connected.forEach(it -> subjects.add(arrived.get(it)));
            grew = false;
            for (int i = 0; i < arrived.size(); i++) {
                grew |= subjects.mayTouch(arrived.get(i)) && connected.add(i);
            }
        }
        return connected;
    }

    private static void inOrderOfArrival(List<Integer> order, Set<Integer> connected) {
        List<Integer> sorted = connected.stream().sorted().toList();
        int next = 0;
        for (int place = 0; place < order.size(); place++) {
            if (connected.contains(order.get(place))) {
                order.set(place, sorted.get(next++));
            }
        }
    }
}
