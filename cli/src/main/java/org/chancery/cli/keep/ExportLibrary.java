package org.chancery.cli.keep;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.chancery.server.library.LibraryPublisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Packs a library. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Packs a folder of agreement packages into one signed file. Needs no server.",
        footer = {
            "",
            "The publisher's key is made where it is not there. Keep it secret; what is printed is for those who",
            "take packages, who compare it by another way.",
            "",
            "Examples:",
            "  chancery library export library.package --from library --key publisher.key --name office.example"
        })
public final class ExportLibrary implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "Where to write.")
    private Path file = Path.of("library.package");

    @Option(
            names = "--from",
            paramLabel = "DIR",
            description = "Folder of agreement packages (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("library");

    @Option(names = "--key", paramLabel = "KEYFILE", description = "The publisher's key (default: ${DEFAULT-VALUE}).")
    private Path key = Path.of("publisher.key");

    @Option(
            names = "--name",
            description = "The publisher's name in a key that is made now (default: ${DEFAULT-VALUE}).")
    private String name = "library";

    @Override
    public Integer call() {
        LibraryPublisher publisher = new LibraryPublisher(key.toAbsolutePath(), Clock.systemUTC());
        int files = publisher.write(folder, file, name);
        System.out.println("Packed " + files + " files into " + file + ", signed by");
        System.out.println(publisher.key(name));
        return 0;
    }
}
