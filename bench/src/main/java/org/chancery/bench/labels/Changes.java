package org.chancery.bench.labels;

import java.io.PrintStream;
import java.sql.SQLException;

/** How long it takes until the reader sees a change of their authorisation, once it is a fact. */
final class Changes {

    private static final int TIMES = 11;
    private static final double MILLIS = 1_000;

    private final PrintStream out;
    private final Archive archive;
    private final Asking reader;

    Changes(PrintStream out, Archive archive, Asking reader) {
        this.out = out;
        this.archive = archive;
        this.reader = reader;
    }

    void run() throws SQLException {
        var times = new Medians(TIMES);
        for (int i = 0; i < TIMES; i++) {
            int cases = i % 2 == 0 ? 4 : 9;
            archive.authorise(archive.reader(), cases);
            long begin = System.nanoTime();
            archive.evaluate();
            String labels = reader.first("select count(*) from register.my_labels() l where l <> 0");
            times.add(System.nanoTime() - begin);
            if (!labels.equals(Integer.toString(25 * cases))) {
                throw new IllegalStateException(
                        "the reader sees " + labels + " labels, not those of " + cases + " cases");
            }
        }
        out.println(Figure.atMost("labels", "change of one authorisation seen", times.millis(), "ms", MILLIS)
                .line());
    }
}
