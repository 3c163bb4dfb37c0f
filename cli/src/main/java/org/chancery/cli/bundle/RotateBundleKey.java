package org.chancery.cli.bundle;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.chancery.cli.keep.Deployment;
import org.chancery.server.Carriage;
import org.chancery.server.operation.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives bundles a new key. */
@Command(
        name = "rotate-key",
        mixinStandardHelpOptions = true,
        description =
                "Makes a new key for bundles; old and new sign together for a time, in which outer servers learn it.",
        footer = {
            "",
            "An outer server that takes no bundle in that time needs the new key by --trust.",
            "",
            "Examples:",
            "  chancery bundle rotate-key",
            "  chancery bundle rotate-key --overlap-days 0"
        })
public final class RotateBundleKey implements Callable<Integer> {

    @Option(
            names = "--overlap-days",
            paramLabel = "N",
            description = "Days for which the present key signs beside the new one (default: ${DEFAULT-VALUE}).")
    private int overlapDays = 30;

    @Mixin
    private Deployment deployment = new Deployment();

    @Override
    public Integer call() {
        var keys = Carriage.rotateKey(
                deployment.options("127.0.0.1", 0, true), Duration.ofDays(overlapDays), Progress.to(System.out));
        System.out.println("The keys of bundles are now:");
        keys.forEach(System.out::println);
        return 0;
    }
}
