package org.chancery.cli.keep;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands about signed packages of the library. */
@Command(
        name = "library",
        mixinStandardHelpOptions = true,
        description = "Signed packages of agreements, for machines that nothing else reaches (docs/bundles.md).",
        subcommands = {ExportLibrary.class, ImportLibrary.class},
        footer = {
            "",
            "Examples:",
            "  chancery library export library.package --from library --key publisher.key --name office.example",
            "  chancery library import library.package --trust publisher-key.txt"
        },
        synopsisSubcommandLabel = "COMMAND")
public final class CarryLibrary implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Without a command, shows what there is. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
