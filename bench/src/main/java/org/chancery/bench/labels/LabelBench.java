package org.chancery.bench.labels;

import java.io.PrintStream;
import java.util.List;
import org.chancery.bench.register.BenchDatabase;
import org.chancery.cli.bench.Benchmark;

/** {@code chancery bench labels}; with a number, that many papers. */
public final class LabelBench implements Benchmark {

    private static final int PAPERS = 1_000_000;

    @Override
    public String name() {
        return "labels";
    }

    @Override
    public String summary() {
        return "1,000,000 papers under 8,000 labels: each question beside the same one without labels";
    }

    @Override
    public void run(PrintStream out, List<String> args) throws Exception {
        run(out, args.isEmpty() ? PAPERS : Integer.parseInt(args.getFirst()));
    }

    private static void run(PrintStream out, int papers) throws Exception {
        try (BenchDatabase database = BenchDatabase.start()) {
            var archive = Archive.load(database, papers);
            archive.figures().forEach(it -> out.println(it.line()));
            try (var plain = new Asking(database.owner(), "");
                    var reader = new Asking(database.readers(), archive.reader().reader());
                    var registry =
                            new Asking(database.readers(), archive.registry().reader());
                    var noting =
                            new Noting(out, database.readers(), archive.reader().reader())) {
                new Questions(out, plain, reader, registry).run();
                new HiddenIds(out, plain, reader).run();
                noting.run();
                new Changes(out, archive, reader).run();
            }
        }
    }
}
