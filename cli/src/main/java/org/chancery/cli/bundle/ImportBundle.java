package org.chancery.cli.bundle;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.server.Carriage;
import org.chancery.server.operation.Progress;
import org.chancery.server.outer.Taken;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes bundles on an outer server. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Checks bundles and takes them on an outer server, each as a whole or not at all.",
        footer = {
            "",
            "Works beside a running outer server, which shows what came within seconds. The first time needs",
            "--trust with the key that './chancery bundle key' prints on the inner server.",
            "",
            "Examples:",
            "  chancery bundle import whole.bundle --trust bundle-key.txt",
            "  chancery bundle import monday.bundle tuesday.bundle"
        })
public final class ImportBundle implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Bundles, in the order in which they were made.")
    private List<Path> files = List.of();

    @Mixin
    private OuterDeployment deployment = new OuterDeployment();

    @Override
    public Integer call() {
        for (Path file : files) {
            Taken taken = Carriage.take(
                    deployment.options("127.0.0.1", 0),
                    deployment.bundles(),
                    file.toAbsolutePath(),
                    Progress.to(System.out));
            System.out.println("Took " + file + ", made " + taken.made() + ": " + taken.added()
                    + " acts that were not here, " + taken.acts() + " in all.");
        }
        return 0;
    }
}
