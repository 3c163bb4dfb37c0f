package org.chancery.cli.keep;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.server.Maintenance;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives the log a new signing key. */
@Command(
        name = "rotate-key",
        mixinStandardHelpOptions = true,
        description = "Makes a new signing key for the log; old and new sign together for a time. An act names both.",
        footer = {
            "",
            "Whoever checks the log needs the new key from /log/vkey before the old one ends.",
            "",
            "Examples:",
            "  chancery rotate-key",
            "  chancery rotate-key --overlap-days 90",
            "  chancery rotate-key --files"
        })
public final class RotateKey implements Callable<Integer> {

    private static final int LONGEST = 3660;

    @Option(
            names = "--overlap-days",
            paramLabel = "N",
            description = "Days for which the present key signs beside the new one (default: ${DEFAULT-VALUE}).")
    private int overlapDays = 30;

    @Option(names = "--files", description = "Makes a new key for stored files instead; used from the next start on.")
    private boolean files;

    @Mixin
    private Deployment deployment = new Deployment();

    @Override
    public Integer call() {
        if (overlapDays < 0 || overlapDays > LONGEST) {
            throw new OperatorError("--overlap-days takes 0 to " + LONGEST + ", not " + overlapDays + ".");
        }
        if (files) {
            int keys = Maintenance.rotateFileKey(deployment.options());
            System.out.println(
                    "Stored files have " + keys + " keys now; new files use the newest after the next start.");
            return 0;
        }
        List<String> keys =
                Maintenance.rotateKey(deployment.options(), Duration.ofDays(overlapDays), Progress.to(System.out));
        System.out.println("The log's keys are now:");
        keys.forEach(System.out::println);
        return 0;
    }
}
