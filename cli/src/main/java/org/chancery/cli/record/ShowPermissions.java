package org.chancery.cli.record;

import java.util.concurrent.Callable;
import org.chancery.server.operation.Side;
import org.chancery.server.permission.PermissionDocument;
import org.chancery.server.permission.PermissionTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the table of permissions; needs no running server. */
@Command(
        name = "permissions",
        mixinStandardHelpOptions = true,
        description = "Prints who may do what: the one table that the program itself asks.",
        footer = {"", "Examples:", "  chancery permissions", "  chancery permissions --lang ru"})
public final class ShowPermissions implements Callable<Integer> {

    @Option(names = "--lang", description = "Language of the descriptions: en or ru (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Option(names = "--markdown", description = "As the page docs/permissions.md.")
    private boolean markdown;

    @Option(names = "--outer", description = "Only what an outer server serves.")
    private boolean outer;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PermissionTable table = PermissionTable.builtIn().on(outer ? Side.OUTER : Side.INNER);
        spec.commandLine()
                .getOut()
                .print(markdown ? PermissionDocument.markdown(table) : PermissionDocument.plain(table, language));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
