package org.chancery.bench.leaks;

import java.util.List;

/**
 * One way to ask: a function of the database, a page, a route of the API. It says what it gets, and what a reader who sees exactly these papers
 * should get, in the same words.
 */
public interface Route {

    String name();

    /** What the person gets. */
    List<String> answer(Person person, World world) throws Exception;

    /** What the person should get; {@code visible} holds the papers whose labels they may read, in no order. */
    List<String> expected(Person person, List<Paper> visible, World world);

    /** Whether a run of many worlds may put it to a sample of the persons only. */
    default boolean isSampled() {
        return false;
    }
}
