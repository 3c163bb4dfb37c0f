package org.chancery.cli.keep;

import java.util.concurrent.Callable;
import org.chancery.server.Maintenance;
import org.chancery.server.operation.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes all facts anew from the register. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Replays the register into emptied fact tables, in one transaction.",
        footer = {"", "Examples:", "  chancery rebuild", "  chancery rebuild --demo", "  chancery rebuild --outer"})
public final class Rebuild implements Callable<Integer> {

    @Mixin
    private Deployment deployment = new Deployment();

    @Option(
            names = "--outer",
            description = "An outer server, by default in ./data-outer: its facts from the acts that bundles brought.")
    private boolean outer;

    @Override
    public Integer call() {
        Progress progress = Progress.to(System.out);
        long acts = outer
                ? Maintenance.rebuildOuter(deployment.outerOptions("127.0.0.1", 0), progress)
                : Maintenance.rebuild(deployment.options(), progress);
        System.out.println("Rebuilt all facts from " + acts + " acts.");
        return 0;
    }
}
