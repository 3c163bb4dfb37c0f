package org.chancery.cli.keep;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.server.Maintenance;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes everything but the keys into one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes all tables, as they are at one moment, into one file. The server may run meanwhile.",
        footer = {
            "",
            "The key folder is not in it. Keep a copy of that folder apart and safe: without it a restored register",
            "can be neither opened nor signed.",
            "",
            "Examples:",
            "  chancery backup monday.zip",
            "  chancery backup demo.zip --demo"
        })
public final class WriteBackup implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "Where to write; an older file is replaced at the end.")
    private Path file = Path.of("backup.zip");

    @Mixin
    private Deployment deployment = new Deployment();

    @Override
    public Integer call() {
        ServeOptions options = deployment.options();
        long acts = Maintenance.backup(options, file.toAbsolutePath(), Progress.to(System.out));
        System.out.println("Backed up " + acts + " acts to " + file + ". The keys in " + options.keys()
                + " are not in it; keep a copy of them apart.");
        return 0;
    }
}
