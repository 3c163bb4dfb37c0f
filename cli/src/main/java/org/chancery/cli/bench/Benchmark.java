package org.chancery.cli.bench;

import java.io.PrintStream;
import java.util.List;

/**
 * A benchmark that {@code chancery bench NAME} can run. Found by {@link java.util.ServiceLoader}, since the command line stands below the
 * benchmarks and may not name them.
 */
public interface Benchmark {

    /** The name typed on the command line, lower case, unique. */
    String name();

    /** One line that says what is measured, for the list of benchmarks. */
    String summary();

    /**
     * Runs and prints one JSON object a line: {@code bench}, {@code figure}, {@code value}, {@code unit}, {@code goal}, {@code holds}.
     *
     * @param args what follows the name on the command line
     * @throws Exception where the measurement cannot be made; the command reports it and ends with code 1
     */
    void run(PrintStream out, List<String> args) throws Exception;
}
