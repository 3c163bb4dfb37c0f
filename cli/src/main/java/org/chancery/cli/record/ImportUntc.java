package org.chancery.cli.record;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.packages.untc.UntcImport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a status page of the United Nations Treaty Collection. */
@Command(
        name = "untc",
        mixinStandardHelpOptions = true,
        description = "Reads a status page of the United Nations Treaty Collection, exactly as published.",
        footer = {
            "",
            "What cannot be placed is listed and kept with the package. A later page of the same treaty updates",
            "the package; the differences are listed first, and --dry-run writes nothing.",
            "",
            "Examples:",
            "  chancery import untc att.html.gz --clauses att-clauses.yaml --to my-library/att",
            "  chancery import untc att-new.html --to my-library/att --dry-run"
        })
public final class ImportUntc implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PAGE", description = "The saved page, .html or .html.gz.")
    private Path page = Path.of("");

    @Option(
            names = "--clauses",
            paramLabel = "FILE",
            description = "What no page gives: id, final clauses, who may join.")
    private @Nullable Path clauses;

    @Mixin
    private ImportTarget target = new ImportTarget();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        return target.run(
                (to, dryRun) -> UntcImport.run(new UntcImport.Request(page, Optional.ofNullable(clauses), to, dryRun)),
                spec.commandLine());
    }
}
