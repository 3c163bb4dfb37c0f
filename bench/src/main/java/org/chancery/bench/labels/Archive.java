package org.chancery.bench.labels;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.bench.register.BenchDatabase;
import org.chancery.server.labels.MandateTerm;

/** Papers under 8,000 labels of 320 cases, a hundred readers of some of them, one of 225, and a registry that reads everything. */
final class Archive {

    static final LocalDate BRIEFED = LocalDate.of(2099, 12, 31);
    private static final int LABELS = 8_000;
    private static final int LABELS_PER_CASE = 25;
    private static final int CASES_OF_READER = 9;
    private static final String BENCH = "labels";

    private final Readers readers;
    private final List<MandateTerm> terms = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    private Archive(Readers readers) {
        this.readers = readers;
    }

    static Archive load(BenchDatabase database, int papers) throws SQLException {
        var archive = new Archive(new Readers(database.writer()));
        var table = Papers.in(database.owner());
        List<Integer> labels = archive.readers.labels(
                IntStream.range(0, LABELS).mapToObj(Archive::label).toList());
        archive.terms.add(Readers.mandate("reader", "FRA"));
        archive.terms.add(Readers.mandate("registry", "registry"));
        archive.authorise(archive.reader(), CASES_OF_READER);
        archive.readers.authorise(archive.registry(), "SECRET", List.of(), List.of(), true, BRIEFED);
        for (int i = 0; i < 100; i++) {
            var term = Readers.mandate("other-" + i, i % 2 == 0 ? "FRA" : "DEU");
            archive.terms.add(term);
            archive.authorise(term, 1 + i % 20);
        }
        archive.timed("first evaluation, 102 readers", () -> archive.readers.evaluate(archive.terms));
        archive.timed("load", () -> table.fill(labels, papers));
        archive.timed("index", table::open);
        table.spread();
        table.vacuum();
        return archive;
    }

    /** The paper's label: released to two States, for one case, kept from a body of its own so that no two are equal. */
    private static String label(int i) {
        return "SECRET; originator=FRA; release=DEU,FRA; not=body-" + i + "; case=case-" + i / LABELS_PER_CASE
                + "; review=2029-05-01; basis=SEC";
    }

    /** Lets a person read the papers of this many cases from now on. */
    void authorise(MandateTerm term, int cases) throws SQLException {
        readers.authorise(
                term,
                "SECRET",
                List.of(),
                IntStream.range(0, cases).mapToObj(it -> "case-" + it).toList(),
                false,
                BRIEFED);
    }

    void evaluate() {
        readers.evaluate(terms);
    }

    /** Reads under 225 labels. */
    MandateTerm reader() {
        return terms.get(0);
    }

    MandateTerm registry() {
        return terms.get(1);
    }

    List<Figure> figures() {
        return figures;
    }

    private interface Work {
        void run() throws SQLException;
    }

    private void timed(String what, Work work) throws SQLException {
        long begin = System.nanoTime();
        work.run();
        figures.add(Figure.told(BENCH, what, (System.nanoTime() - begin) / 1e9, "s"));
    }
}
