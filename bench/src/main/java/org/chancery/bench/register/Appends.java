package org.chancery.bench.register;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.LongStream;
import org.chancery.register.Register;
import org.chancery.register.RegisterSettings;
import org.chancery.register.act.Command;

/** Single appends of sixteen clients beside plain inserts, then the bulk load, all on one PostgreSQL in one run. */
final class Appends {
    private static final double WARM = 4;
    private static final double SECONDS = 10;
    private static final int BULK = 1_000;
    private static final int BULKS = 50;

    private Appends() {}

    static void run(PrintStream out) throws Exception {
        try (BenchDatabase database = BenchDatabase.start()) {
            NoteFacts facts = NoteFacts.create(database.owner());
            RegisterSettings settings = RegisterSettings.of(
                            database.writer(), database.folder().resolve("keys"), "register.example/bench")
                    .withSchemas(NoteFacts.SCHEMAS)
                    .withProjectors(List.of(facts));
            try (Register register = Register.open(settings)) {
                Clients.Result before = Clients.run(id -> PlainInserts.client(database.writer()), WARM, SECONDS);
                Clients.Result appends = Clients.run(id -> appender(register, id), WARM, SECONDS);
                Clients.Result after = Clients.run(id -> PlainInserts.client(database.writer()), WARM / 2, SECONDS / 2);
                double plain = (before.perSecond() + after.perSecond()) / 2;
                out.println(Figure.forComparison("plain autocommit inserts, 16 clients", plain, "1/s")
                        .line());
                out.println(Figure.atLeast("durable appends, 16 clients", appends.perSecond(), "1/s", 3_000)
                        .line());
                out.println(Figure.atMost("durable append p99", appends.p99Millis(), "ms", 25)
                        .line());
                out.println(Figure.forComparison("durable append p50", appends.p50Millis(), "ms")
                        .line());
                out.println(
                        Figure.atLeast("durable appends to plain inserts", appends.perSecond() / plain, "ratio", 0.25)
                                .line());
                out.println(Figure.atLeast("bulk load", bulk(register), "acts/s", 10_000)
                        .line());
            }
        }
    }

    private static Clients.Client appender(Register register, int id) {
        return round ->
                register.append(NoteFacts.noteIfNew("note " + id + "/" + round)).join();
    }

    private static double bulk(Register register) {
        load(register, "warm", 10);
        long start = System.nanoTime();
        load(register, "bulk", BULKS);
        return BULKS * BULK / ((System.nanoTime() - start) / 1e9);
    }

    private static void load(Register register, String name, int bulks) {
        for (int bulk = 0; bulk < bulks; bulk++) {
            long first = (long) bulk * BULK;
            List<Command> commands = LongStream.range(first, first + BULK)
                    .mapToObj(i -> NoteFacts.note(name + " " + i))
                    .toList();
            register.bulkAppend(commands).join();
        }
    }
}
