package org.chancery.cli.keep;

import java.util.concurrent.Callable;
import org.chancery.server.Maintenance;
import org.chancery.server.operation.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Goes on after a loss, in a log of its own that says what was lost. */
@Command(
        name = "successor",
        mixinStandardHelpOptions = true,
        description = "After a loss: opens the log that follows, with a new key and an act that names what was lost.",
        footer = {
            "",
            "Refused where nothing is lost. The surviving acts keep their numbers; the old log ends.",
            "",
            "Examples:",
            "  chancery successor --data data-restored --keys data-keys"
        })
public final class OpenSuccessor implements Callable<Integer> {

    @Mixin
    private Deployment deployment = new Deployment();

    @Override
    public Integer call() {
        String origin = Maintenance.openSuccessor(deployment.options(), Progress.to(System.out));
        System.out.println("The register goes on as the log " + origin + ".");
        return 0;
    }
}
