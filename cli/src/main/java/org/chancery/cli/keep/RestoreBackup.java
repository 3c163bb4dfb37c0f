package org.chancery.cli.keep;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.server.Maintenance;
import org.chancery.server.operation.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Fills an empty place from a backup and checks it. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Fills an empty data folder or database from a backup and checks every act.",
        footer = {
            "",
            "Needs the key folder of the secretariat. A backup that is older than the last signed checkpoint is",
            "restored and then refused service: get a newer one, or accept the loss with 'chancery successor'.",
            "",
            "Examples:",
            "  chancery restore monday.zip --data data-restored --keys data-keys"
        })
public final class RestoreBackup implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "The backup.")
    private Path file = Path.of("backup.zip");

    @Mixin
    private Deployment deployment = new Deployment();

    @Override
    public Integer call() {
        long acts = Maintenance.restore(deployment.options(), file.toAbsolutePath(), Progress.to(System.out));
        System.out.println("Restored and checked " + acts + " acts.");
        return 0;
    }
}
