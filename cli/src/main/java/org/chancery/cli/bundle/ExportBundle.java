package org.chancery.cli.bundle;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.cli.keep.Deployment;
import org.chancery.server.Carriage;
import org.chancery.server.bundle.Written;
import org.chancery.server.operation.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a bundle on an inner server. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes everything public into one signed file.",
        footer = {
            "",
            "Works beside a running server. Without --since the bundle is whole, as a new outer server needs it.",
            "",
            "Examples:",
            "  chancery bundle export whole.bundle",
            "  chancery bundle export since-monday.bundle --since checkpoint"
        })
public final class ExportBundle implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "Where to write; an older file is replaced at the end.")
    private Path file = Path.of("whole.bundle");

    @Option(
            names = "--since",
            paramLabel = "CHECKPOINT",
            description = "File with a checkpoint that the outer server has, as it serves it at /log/checkpoint.")
    private @Nullable Path since;

    @Mixin
    private Deployment deployment = new Deployment();

    @Override
    public Integer call() {
        Written written = Carriage.export(
                deployment.options("127.0.0.1", 0, true), file.toAbsolutePath(), since, Progress.to(System.out));
        System.out.println(
                "Wrote acts " + written.from() + " to " + (written.to() - 1) + " of the log into " + file + ".");
        return 0;
    }
}
