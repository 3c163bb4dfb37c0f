package org.chancery.cli.keep;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.cli.output.Keys;
import org.chancery.server.Maintenance;
import org.chancery.server.library.Loaded;
import org.chancery.server.operation.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a signed package of the library. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Checks a signed package of the library and records its agreements and acts, all or nothing.",
        footer = {
            "",
            "The first package needs --trust; from then on that publisher is known here, and no other.",
            "",
            "Examples:",
            "  chancery library import library.package --trust publisher-key.txt"
        })
public final class ImportLibrary implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "The package.")
    private Path file = Path.of("library.package");

    @Option(names = "--trust", paramLabel = "KEY", description = "The publisher's key, or a file with it.")
    private List<String> trusted = List.of();

    @Mixin
    private Deployment deployment = new Deployment();

    @Override
    public Integer call() {
        Loaded loaded = Maintenance.takeLibrary(
                deployment.options(), file.toAbsolutePath(), Keys.of(trusted), Progress.to(System.out));
        System.out.println("Recorded " + loaded.agreements() + " agreements and " + loaded.acts() + " acts.");
        return 0;
    }
}
