package org.chancery.cli.bench;

import java.io.PrintStream;
import java.util.List;

/** A benchmark for the tests: it counts its arguments. */
public final class CountingBenchmark implements Benchmark {

    @Override
    public String name() {
        return "counting";
    }

    @Override
    public String summary() {
        return "how many arguments were given";
    }

    @Override
    public void run(PrintStream out, List<String> args) {
        out.println("{\"bench\":\"counting\",\"figure\":\"arguments\",\"value\":" + args.size()
                + ",\"unit\":\"1\",\"goal\":0,\"holds\":true}");
    }
}
