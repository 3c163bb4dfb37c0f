package org.chancery.cli.keep;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.server.Maintenance;
import org.chancery.server.library.Loaded;
import org.chancery.server.operation.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Records agreement packages in the register. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Records agreement packages as reported acts; what is recorded already is left as it is.",
        footer = {
            "",
            "Works beside a running server, which shows the acts within seconds. A package with an error, or with",
            "an act that differs from the recorded one of the same id, stops the load before anything is written.",
            "",
            "Examples:",
            "  chancery load library/att",
            "  chancery load library --data data"
        })
public final class LoadPackages implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DIR", description = "A package, or a folder of packages.")
    private Path folder = Path.of(".");

    @Mixin
    private Deployment deployment = new Deployment();

    @Override
    public Integer call() {
        Loaded loaded = Maintenance.load(deployment.options(), folder, Progress.to(System.out));
        System.out.println("Recorded " + loaded.agreements() + " agreements and " + loaded.acts() + " acts.");
        return 0;
    }
}
