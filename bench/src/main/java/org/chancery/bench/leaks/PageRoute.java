package org.chancery.bench.leaks;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A page, feed or file: of which papers it tells.
 *
 * @param path for the account of a person
 * @param condition besides the label
 * @param shown of those, in case the page shows the newest ones only
 */
record PageRoute(
        Pages pages,
        String name,
        Function<Person, String> path,
        Condition condition,
        Function<Stream<Paper>, Stream<Paper>> shown)
        implements Route {

    /** The order of lists: the newest first. */
    static final Comparator<Paper> NEWEST = Comparator.comparing(Paper::added)
            .thenComparing(paper -> paper.id().toString())
            .reversed();

    @Override
    public List<String> answer(Person person, World world) throws IOException {
        return pages.get(person, path.apply(person)).papers(world);
    }

    @Override
    public List<String> expected(Person person, List<Paper> visible, World world) {
        return shown.apply(visible.stream().filter(it -> condition.holds(person, it)))
                .map(Paper::key)
                .sorted()
                .toList();
    }

    @Override
    public boolean isSampled() {
        return true;
    }
}
