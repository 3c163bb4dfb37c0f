package org.chancery.bench.register;

import java.io.PrintStream;
import java.util.List;
import org.chancery.cli.bench.Benchmark;

/** {@code chancery bench register}; with an argument {@code append} or {@code verify} only that half. */
public final class RegisterBench implements Benchmark {
    private static final int LARGE = 1_000_000;

    @Override
    public String name() {
        return "register";
    }

    @Override
    public String summary() {
        return "durable appends beside plain inserts, bulk load, verification beside hashing alone";
    }

    @Override
    public void run(PrintStream out, List<String> args) throws Exception {
        if (!args.contains("verify")) {
            Appends.run(out);
        }
        if (!args.contains("append")) {
            Verification.run(out, LARGE);
        }
    }

    /** Runs everything and prints one JSON line a figure. */
    public static void run(PrintStream out) throws Exception {
        new RegisterBench().run(out, List.of());
    }
}
