package org.chancery.cli.bundle;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands about bundles. */
@Command(
        name = "bundle",
        mixinStandardHelpOptions = true,
        description = "Signed bundles of everything public, from an inner server to an outer one (docs/bundles.md).",
        subcommands = {ExportBundle.class, ImportBundle.class, ShowBundle.class, BundleKey.class, RotateBundleKey.class
        },
        footer = {
            "",
            "Examples:",
            "  chancery bundle export whole.bundle",
            "  chancery bundle import whole.bundle --trust bundle-key.txt"
        },
        synopsisSubcommandLabel = "COMMAND")
public final class CarryBundles implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Without a command, shows what there is. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
