package org.chancery.cli.record;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes packages from what users have. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Makes or updates a package from a status page or a spreadsheet.",
        subcommands = {ImportUntc.class, ImportTable.class},
        footer = {
            "",
            "Examples:",
            "  chancery import untc page.html.gz --clauses clauses.yaml --to my-library/att",
            "  chancery import table register.xlsx --map map.yaml --to my-library/accord"
        })
public final class ImportRecords implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Without a kind of source, shows what there is. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
