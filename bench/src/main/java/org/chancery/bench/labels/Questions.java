package org.chancery.bench.labels;

import static org.chancery.bench.labels.Figure.atMost;
import static org.chancery.bench.labels.Figure.told;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Search, count, latest and by id, each asked in turn without labels, by the reader and by the registry. */
final class Questions {

    private static final String BENCH = "labels";
    private static final int WARM = 20;
    private static final int ROUNDS = 100;
    private static final double ENOUGH_MILLIS = 5;

    /** Words by how many papers hold them. */
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("one paper in 10,000", "w30000");
        WORDS.put("one paper in 1,000", "w1000");
        WORDS.put("one paper in 50", "w10");
        WORDS.put("one paper in 4", "w0");
        WORDS.put("two words", "w0 w10");
    }

    private final PrintStream out;
    private final Asking plain;
    private final Asking reader;
    private final Asking registry;

    Questions(PrintStream out, Asking plain, Asking reader, Asking registry) {
        this.out = out;
        this.plain = plain;
        this.reader = reader;
        this.registry = registry;
    }

    void run() throws SQLException {
        out.println(told(
                        BENCH,
                        "labels of the reader",
                        number("select count(*) from register.my_labels() l where l <> 0"),
                        "labels")
                .line());
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            String count = "select paper.%s_count('" + word.getValue() + "')";
            out.println(told(BENCH, "papers found, " + word.getKey(), number(count.formatted("paper_work")), "papers")
                    .line());
            measure(
                    "search top 20, " + word.getKey(),
                    "select id, title from paper.%s_search('" + word.getValue() + "', 20)");
            measure("count up to 1,000, " + word.getKey(), count);
        }
        measure(
                "latest 50",
                "select id, title from paper.%s_latest(50, 'infinity', '00000000-0000-0000-0000-000000000000')");
        String id = reader.first("select id from paper.paper_work_latest(1000, 'infinity',"
                + " '00000000-0000-0000-0000-000000000000') order by title limit 1");
        measure("by id", "select id, title from paper.%s_by_id('" + id + "')");
    }

    private double number(String question) throws SQLException {
        return Double.parseDouble(reader.first(question));
    }

    private void measure(String what, String question) throws SQLException {
        String without = question.formatted("plain");
        String with = question.formatted("paper_work");
        var first = new Medians(ROUNDS);
        var second = new Medians(ROUNDS);
        var third = new Medians(ROUNDS);
        for (int i = -WARM; i < ROUNDS; i++) {
            long plainly = plain.nanos(without);
            long labelled = reader.nanos(with);
            long all = registry.nanos(with);
            if (i >= 0) {
                first.add(plainly);
                second.add(labelled);
                third.add(all);
            }
        }
        out.println(told(BENCH, what + ", without labels", first.millis(), "ms").line());
        out.println(atMost(
                        BENCH,
                        what + ", reader of 225 labels",
                        second.millis(),
                        "ms",
                        Math.max(ENOUGH_MILLIS, 1.5 * first.millis()))
                .line());
        out.println(
                atMost(BENCH, what + ", registry", third.millis(), "ms", Math.max(ENOUGH_MILLIS, 1.3 * first.millis()))
                        .line());
    }
}
