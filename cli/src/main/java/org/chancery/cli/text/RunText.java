package org.chancery.cli.text;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.text.command.TextCommands;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Works on agreement texts; results on standard output, problems with their place on standard error. */
@Command(
        name = "text",
        mixinStandardHelpOptions = true,
        description = "Reads, writes, compares, consolidates, aligns and exports agreement texts.",
        footer = {
            "",
            "  to-akn FILE --frbr URI [--strict] [--compat]   to-text FILE   validate FILE",
            "  compare OLD NEW --format list|html|akn|docx    consolidate BASE AMENDMENT... --date DATE",
            "  align FILE FILE... [--format list|html]        export FILE --to html|docx|epub|pdf|text",
            "  import FILE --frbr URI                         brackets TEXT TABLE [--date DATE]",
            "  [--view rolling|clean|articles|measure] [--delegation CODE] [--names FILE]",
            "",
            "Examples:",
            "  chancery text to-akn draft.txt --frbr /akn/un/act/2026/accord",
            "  chancery text compare rev1.xml rev2.xml --format list",
            "  chancery text export rev2.xml --to pdf"
        })
public final class RunText implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "ARG", description = "What to do, and its files and options.")
    private List<String> arguments = List.of();

    @Override
    public Integer call() {
        // Results are bytes (XML, PDF, DOCX), so they go to the stream itself and not to a writer.
        var out = new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = new TextCommands(out, err, Clock.systemDefaultZone()).run(arguments);
        out.flush();
        return code;
    }
}
