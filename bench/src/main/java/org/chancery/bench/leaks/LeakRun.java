package org.chancery.bench.leaks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.bench.register.BenchDatabase;
import org.chancery.server.exchange.ExchangeQuestions;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Compares, world by world, what every person gets by every route with the plain rule; before and after a change of the world. */
public final class LeakRun implements AutoCloseable {

    private final BenchDatabase database;
    private final WorldTables tables;
    private final Connection readers;
    private final PlainRule rule;
    private final List<Route> routes = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();
    private long comparisons;

    /** Starts a database of its own. */
    public LeakRun(PlainRule rule) throws Exception {
        this.rule = rule;
        this.database = BenchDatabase.start().withoutWaitingForDisk();
        this.tables = new WorldTables(database);
        this.readers = database.readers().getConnection();
        this.readers.setAutoCommit(false);
        routes.addAll(new TableRoutes(readers).all());
        routes.addAll(new CopyRoutes(readers).all());
        routes.addAll(new ExchangeRoutes(ExchangeQuestions.over(new SingleConnectionDataSource(readers, true))).all());
    }

    /** One world. */
    public void compare(long seed, int people, int documents) throws Exception {
        var world = new World(seed, people, documents);
        tables.put(world);
        compare(seed, world);
        tables.change(world);
        compare(seed, world);
    }

    private void compare(long seed, World world) throws Exception {
        for (Route route : routes) {
            for (Person person : world.persons()) {
                List<Paper> visible = world.papers().stream()
                        .filter(it -> rule.sees(person, it.mark()))
                        .toList();
                List<String> answer = route.answer(person, world);
                List<String> expected = route.expected(visible, world);
                comparisons++;
                if (!answer.equals(expected)) {
                    differences.add("seed " + seed + ", " + route.name() + ", " + person + ": got " + answer + ", not "
                            + expected);
                }
            }
        }
    }

    /** How many answers were compared. */
    public long comparisons() {
        return comparisons;
    }

    /** Every answer that differs, with the seed of its world. */
    public List<String> differences() {
        return List.copyOf(differences);
    }

    @Override
    public void close() throws Exception {
        try {
            readers.close();
        } catch (SQLException e) {
            System.getLogger(LeakRun.class.getName()).log(System.Logger.Level.WARNING, "not closed", e);
        }
        database.close();
    }
}
