package org.chancery.text.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Problem;
import org.chancery.text.TextException;
import org.chancery.text.TextFiles;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.AknReader;
import org.chancery.text.akn.AknWriter;
import org.chancery.text.akn.Checks;
import org.chancery.text.amend.AmendingDocument;
import org.chancery.text.amend.Amendment;
import org.chancery.text.amend.Consolidation;
import org.chancery.text.concord.Concordance;
import org.chancery.text.draft.DraftOptions;
import org.chancery.text.draft.DraftReader;
import org.chancery.text.draft.DraftWriter;
import org.chancery.text.export.LanguageTable;
import org.chancery.text.redline.Redline;

/** {@code chancery text}: results on the output stream, problems with their place on the error stream. */
public final class TextCommands {
    /** One line a command. */
    public static final String USAGE = """
            to-akn FILE --frbr URI [--root KIND] [--compat] [--strict]
            to-text FILE
            validate FILE [--schema FILE]
            compare OLD NEW --format list|html|akn|docx
            consolidate BASE AMENDMENT... --date DATE
            align FILE FILE... [--format list|html]
            export FILE --to html|docx|epub|pdf|text [--font FILE]
            import FILE --frbr URI
            brackets TEXT TABLE [--date DATE] [--view rolling|clean|articles|measure] [--delegation CODE]
                     [--names FILE] [--to akn|html|docx|epub|pdf|text]""";

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    /** Commands that write to these streams; the clock dates what is written. */
    public TextCommands(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    /** Runs one command: 0 done, 1 done but problems of the kind error were found, 2 refused. */
    public int run(List<String> arguments) {
        if (arguments.isEmpty()) {
            err.println(USAGE);
            return 2;
        }
        try {
            return run(arguments.getFirst(), new Arguments(arguments.subList(1, arguments.size())));
        } catch (TextException e) {
            e.problems().forEach(p -> err.println(p.format()));
            return 2;
        } catch (IOException e) {
            err.println("0:0: error: " + e.getMessage() + " (file). Give a file that can be read.");
            return 2;
        }
    }

    private int run(String command, Arguments arguments) throws IOException {
        return switch (command) {
            case "to-akn" -> toAkn(arguments);
            case "to-text" -> toText(arguments);
            case "validate" -> validate(arguments);
            case "compare" -> compare(arguments);
            case "consolidate" -> consolidate(arguments);
            case "align" -> align(arguments);
            case "export" -> {
                Path file = arguments.files(1).getFirst();
                out.write(Formats.export(
                        read(file), arguments.needed("--to"), clock.instant(), arguments.images(), arguments.fonts()));
                yield 0;
            }
            case "brackets" -> {
                Path text = arguments.files(2).getFirst();
                out.write(new BracketCommand(arguments, clock).run(read(text)));
                yield 0;
            }
            case "import" -> {
                Path file = arguments.files(1).getFirst();
                out.write(AknWriter.bytes(Formats.read(file, options(arguments, arguments.needed("--frbr")))));
                yield 0;
            }
            default -> throw TextException.of("usage", "'" + command + "' is no command", USAGE);
        };
    }

    private DraftOptions options(Arguments arguments, String uri) {
        DraftOptions options = DraftOptions.of(uri, LocalDate.now(clock));
        options = options.root(arguments.option("--root", options.root()));
        options = arguments.has("--compat") ? options.compatible() : options;
        return arguments.has("--strict") ? options.strictly() : options;
    }

    private int toAkn(Arguments arguments) throws IOException {
        String text = TextFiles.decode(TextFiles.bytes(arguments.files(1).getFirst()));
        DraftReader.Drafted drafted = DraftReader.read(text, options(arguments, arguments.needed("--frbr")));
        report(drafted.problems());
        String xml = arguments.has("--compat")
                ? AknWriter.canonical(drafted.document().root())
                : AknWriter.write(drafted.document());
        out.write(xml.getBytes(StandardCharsets.UTF_8));
        return 0;
    }

    private int toText(Arguments arguments) throws IOException {
        DraftWriter.Written written = DraftWriter.write(read(arguments.files(1).getFirst()));
        report(written.problems());
        out.write(written.text().getBytes(StandardCharsets.UTF_8));
        return 0;
    }

    private int validate(Arguments arguments) throws IOException {
        byte[] xml = TextFiles.bytes(arguments.files(1).getFirst());
        List<Problem> problems = new ArrayList<>(Checks.of(AknReader.read(xml)));
        String schema = arguments.option("--schema", "");
        if (!schema.isEmpty()) {
            problems.addAll(Checks.bySchema(xml, Path.of(schema)));
        }
        report(problems);
        return problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR) ? 1 : 0;
    }

    private int compare(Arguments arguments) throws IOException {
        List<Path> files = arguments.files(2);
        Redline redline = Redline.compare(read(files.get(0)), read(files.get(1)));
        out.write(Formats.redline(redline, arguments.option("--format", "list"), read(files.get(1)), clock.instant()));
        return 0;
    }

    private int consolidate(Arguments arguments) throws IOException {
        List<Path> files = arguments.files(1);
        List<Amendment> amendments = new ArrayList<>();
        for (Path file : files.subList(1, files.size())) {
            amendments.add(AmendingDocument.read(read(file)));
        }
        LocalDate date = LocalDate.parse(arguments.needed("--date"));
        Consolidation text = Consolidation.of(read(files.getFirst()), amendments, date);
        out.write(AknWriter.bytes(text.document()));
        text.origins().forEach((place, act) -> err.println(place + ": " + act));
        return 0;
    }

    private int align(Arguments arguments) throws IOException {
        List<AknDocument> versions = new ArrayList<>();
        for (Path file : arguments.files(2)) {
            versions.add(read(file));
        }
        Concordance concordance = Concordance.of(versions);
        if (arguments.option("--format", "list").equals("html")) {
            out.write(LanguageTable.of(concordance, "Concordance").getBytes(StandardCharsets.UTF_8));
        } else {
            for (var divergence : concordance.divergences()) {
                out.write((divergence.format() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return concordance.divergences().isEmpty() ? 0 : 1;
    }

    private AknDocument read(Path file) throws IOException {
        return Formats.read(file, Formats.unnamed(file, LocalDate.now(clock)));
    }

    private void report(List<Problem> problems) {
        problems.forEach(p -> err.println(p.format()));
    }
}
