package org.chancery.cli.bundle;

import java.util.concurrent.Callable;
import org.chancery.cli.keep.Deployment;
import org.chancery.server.Carriage;
import org.chancery.server.operation.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the keys that sign bundles. */
@Command(
        name = "key",
        mixinStandardHelpOptions = true,
        description = "Prints the verifier keys of this inner server's bundles, one a line, the newest last.",
        footer = {
            "",
            "Carry it to the outer server by another way than the bundles, and compare it there.",
            "",
            "Examples:",
            "  chancery bundle key"
        })
public final class BundleKey implements Callable<Integer> {

    @Mixin
    private Deployment deployment = new Deployment();

    @Override
    public Integer call() {
        Carriage.keys(deployment.options("127.0.0.1", 0, true), Progress.silent())
                .forEach(System.out::println);
        return 0;
    }
}
