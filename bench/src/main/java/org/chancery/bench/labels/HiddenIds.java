package org.chancery.bench.labels;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Random;
import java.util.UUID;

/** Whether the time of an answer tells that a paper is there: ids of hidden papers and of none, in turn. */
final class HiddenIds {

    private static final int REQUESTS = 10_000;
    private static final int WARM = 2_000;
    private static final long SEED = 5;
    private static final double PERCENT = 5;
    private static final String QUESTION = "select id, title from paper.paper_work_by_id(?)";

    private final PrintStream out;
    private final Asking plain;
    private final Asking reader;

    HiddenIds(PrintStream out, Asking plain, Asking reader) {
        this.out = out;
        this.plain = plain;
        this.reader = reader;
    }

    void run() throws SQLException {
        String[] hidden = plain.first("select string_agg(id::text, ' ') from (select id from paper.paper_work"
                        + " where label_id <> 0 and label_id not in (select label_id from register.reader_label"
                        + " where reader = 'person-reader/mandate-reader') order by added limit 2000) h")
                .split(" ");
        var random = new Random(SEED);
        var there = new Medians(REQUESTS);
        var absent = new Medians(REQUESTS);
        for (int i = -WARM; i < REQUESTS; i++) {
            Object one = UUID.fromString(hidden[random.nextInt(hidden.length)]);
            Object none = new UUID(random.nextLong(), random.nextLong());
            boolean hiddenFirst = random.nextBoolean();
            long first = reader.nanos(QUESTION, hiddenFirst ? one : none);
            long second = reader.nanos(QUESTION, hiddenFirst ? none : one);
            if (i >= 0) {
                there.add(hiddenFirst ? first : second);
                absent.add(hiddenFirst ? second : first);
            }
        }
        out.println(Figure.told("labels", "by id, hidden, median of 10,000", there.millis(), "ms")
                .line());
        out.println(Figure.told("labels", "by id, absent, median of 10,000", absent.millis(), "ms")
                .line());
        out.println(Figure.atMost(
                        "labels",
                        "difference of the medians, hidden and absent",
                        100 * Math.abs(there.millis() - absent.millis()) / absent.millis(),
                        "%",
                        PERCENT)
                .line());
    }
}
