package org.chancery.cli.bench;

import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.cli.refusal.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs one benchmark of those on the class path. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Runs a benchmark and prints one JSON line a figure; without a name lists what there is.",
        footer = {"", "Examples:", "  chancery bench", "  chancery bench status", "  chancery bench fuzz"})
public final class RunBenchmark implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The benchmark to run.")
    private String name = "";

    @Parameters(index = "1..*", paramLabel = "ARG", description = "What the benchmark takes.")
    private List<String> arguments = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        List<Benchmark> all = ServiceLoader.load(Benchmark.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        if (name.isEmpty()) {
            var out = spec.commandLine().getOut();
            all.forEach(benchmark -> out.printf("%-12s %s%n", benchmark.name(), benchmark.summary()));
            out.flush();
            return 0;
        }
        var wanted = all.stream()
                .filter(benchmark -> benchmark.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no benchmark " + name + ". Should be one of: "
                        + all.stream().map(Benchmark::name).collect(Collectors.joining(", ")) + "."));
        wanted.run(System.out, arguments);
        return 0;
    }
}
