package org.chancery.cli.keep;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.server.Maintenance;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes everything but the keys into one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes the tables, as they are at one moment, and the stored files into one encrypted file.",
        footer = {
            "",
            "The server may run meanwhile. The file is an age file (age-encryption.org/v1) that the key",
            "folder opens; any age program does too. The key folder is not in it. Keep a copy of that",
            "folder apart and safe: without it the backup cannot be opened, and a restored register can be",
            "neither read nor signed.",
            "",
            "Examples:",
            "  chancery backup monday.age",
            "  chancery backup demo.age --demo"
        })
public final class WriteBackup implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "Where to write; an older file is replaced at the end.")
    private Path file = Path.of("backup.age");

    @Option(
            names = "--recipient",
            paramLabel = "AGE1",
            description = "An age recipient who can open it too; may be given several times.")
    private List<String> recipients = List.of();

    @Mixin
    private Deployment deployment = new Deployment();

    @Override
    public Integer call() {
        ServeOptions options = deployment.options();
        long acts = Maintenance.backup(options, file.toAbsolutePath(), recipients, Progress.to(System.out));
        System.out.println("Backed up " + acts + " acts to " + file + ". The keys in " + options.keys()
                + " are not in it; keep a copy of them apart.");
        return 0;
    }
}
