package org.chancery.cli.keep;

import java.util.concurrent.Callable;
import org.chancery.server.Maintenance;
import org.chancery.server.operation.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Computes all facts anew from the register. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Replays the register into emptied fact tables, in one transaction.",
        footer = {"", "Examples:", "  chancery rebuild", "  chancery rebuild --demo"})
public final class Rebuild implements Callable<Integer> {

    @Mixin
    private Deployment deployment = new Deployment();

    @Override
    public Integer call() {
        long acts = Maintenance.rebuild(deployment.options(), Progress.to(System.out));
        System.out.println("Rebuilt all facts from " + acts + " acts.");
        return 0;
    }
}
