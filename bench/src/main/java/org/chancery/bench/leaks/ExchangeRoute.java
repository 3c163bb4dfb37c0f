package org.chancery.bench.leaks;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** One question to the exchange, and what a reader of certain papers should get. */
record ExchangeRoute(
        String name, BiFunction<Person, World, Stream<?>> question, BiFunction<List<Paper>, World, Stream<?>> right)
        implements Route {

    @Override
    public List<String> answer(Person person, World world) {
        return question.apply(person, world).map(String::valueOf).toList();
    }

    @Override
    public List<String> expected(Person person, List<Paper> visible, World world) {
        return right.apply(visible, world).map(String::valueOf).toList();
    }
}
