package org.chancery.cli.record;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.packages.table.TableImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads the spreadsheet of a small office. */
@Command(
        name = "table",
        mixinStandardHelpOptions = true,
        description = "Reads a spreadsheet, .xlsx or .csv, by a map that says what its columns mean.",
        footer = {
            "",
            "Examples:",
            "  chancery import table register.xlsx --map map.yaml --to my-library/accord",
            "  chancery import table register.csv --map map.yaml --to my-library/accord --dry-run"
        })
public final class ImportTable implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "The spreadsheet, .xlsx or .csv.")
    private Path table = Path.of("");

    @Option(
            names = "--map",
            paramLabel = "FILE",
            required = true,
            description = "What the columns mean (docs/importing.md).")
    private Path map = Path.of("");

    @Mixin
    private ImportTarget target = new ImportTarget();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        return target.run(
                (to, dryRun) -> TableImport.run(new TableImport.Request(table, map, to, dryRun)), spec.commandLine());
    }
}
