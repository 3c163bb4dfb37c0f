package org.chancery.bench.leaks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Compares, world by world, what every person gets by every route with the plain rule; before and after a change of the world. */
public final class LeakRun {

    private final WorldTables tables;
    private final Connection readers;
    private final PlainRule rule;
    private final int sample;
    private final List<Route> routes = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();
    private final Map<String, Long> nanos = new TreeMap<>();
    private long comparisons;
    private long pages;
    private long whole;

    /** Asks every person by every route. */
    public LeakRun(LeakHouse house, PlainRule rule) throws SQLException {
        this(house, rule, 1);
    }

    /**
     * @param sample every page is asked for by one in so many persons, taken by the seed of the world; everything else by all
     */
    public LeakRun(LeakHouse house, PlainRule rule, int sample) throws SQLException {
        this.rule = rule;
        this.sample = sample;
        this.tables = new WorldTables(house);
        this.readers = house.readers().getConnection();
        this.readers.setAutoCommit(false);
        routes.addAll(new TableRoutes(readers).all());
        routes.addAll(new CopyRoutes(readers).all());
        routes.addAll(new OfficeRoutes(readers).all());
        routes.addAll(new ExchangeRoutes(house.readers()).all());
        routes.addAll(new PageRoutes(house.pages()).all());
        routes.add(new MailRoute(house));
    }

    /** One world. */
    public void compare(long seed, int people, int documents) throws Exception {
        long start = System.nanoTime();
        var world = new World(seed, people, documents);
        long begin = System.nanoTime();
        tables.put(world);
        begin = spent("building the world", begin);
        compare(seed, world, new Random(seed));
        begin = System.nanoTime();
        tables.change(world);
        spent("changing the world", begin);
        compare(seed, world, new Random(-seed));
        whole += System.nanoTime() - start;
    }

    /** Seconds that its worlds took. */
    public double seconds() {
        return whole / 1e9;
    }

    private void compare(long seed, World world, Random random) throws Exception {
        for (Person person : world.persons()) {
            List<Paper> visible = world.papers().stream()
                    .filter(it -> rule.sees(person, it.mark()))
                    .toList();
            for (Route route : routes) {
                if (route.isSampled() && random.nextInt(sample) != 0) {
                    continue;
                }
                long begin = System.nanoTime();
                List<String> answer = route.answer(person, world);
                spent(route.name(), begin);
                List<String> expected = route.expected(person, visible, world);
                comparisons++;
                pages += route.isSampled() ? 1 : 0;
                if (!answer.equals(expected)) {
                    differences.add("seed " + seed + ", " + route.name() + ", " + person + ": got " + answer + ", not "
                            + expected);
                }
            }
            readers.commit();
        }
    }

    private long spent(String what, long begin) {
        long now = System.nanoTime();
        nanos.merge(what, now - begin, Long::sum);
        return now;
    }

    /** How many answers were compared. */
    public long comparisons() {
        return comparisons;
    }

    /** How many of them were pages, files, feeds and mails. */
    public long pages() {
        return pages;
    }

    /** Seconds spent on each route and on building worlds. */
    public Map<String, Double> secondsByRoute() {
        var seconds = new TreeMap<String, Double>();
        nanos.forEach((what, spent) -> seconds.put(what, spent / 1e9));
        return seconds;
    }

    /** Every answer that differs, with the seed of its world. */
    public List<String> differences() {
        return List.copyOf(differences);
    }
}
