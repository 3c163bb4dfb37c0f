package org.chancery.cli.keep;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.server.Maintenance;
import org.chancery.server.operation.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fills an empty place from a backup and checks it. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Fills an empty data folder or database from a backup and checks every act.",
        footer = {
            "",
            "Needs the key folder of the secretariat. The whole backup is read and checked before anything is",
            "written. A backup that is older than the last signed checkpoint is restored and then refused",
            "service: get a newer one, or accept the loss with 'chancery successor'.",
            "",
            "Examples:",
            "  chancery restore monday.age --data data-restored --keys data-keys"
        })
public final class RestoreBackup implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "The backup.")
    private Path file = Path.of("backup.age");

    @Option(
            names = "--identity",
            paramLabel = "KEYFILE",
            description = "File with the age key that opens the backup (default: backup-identity in the key folder).")
    private @Nullable Path identity;

    @Mixin
    private Deployment deployment = new Deployment();

    @Override
    public Integer call() {
        long acts = Maintenance.restore(deployment.options(), file.toAbsolutePath(), identity, Progress.to(System.out));
        System.out.println("Restored and checked " + acts + " acts.");
        return 0;
    }
}
