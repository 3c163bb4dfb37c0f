package org.chancery.cli.ask;

import java.io.PrintWriter;
import org.chancery.cli.output.FindingPrinter;
import org.chancery.cli.output.Json;
import org.chancery.cli.output.Paragraph;
import org.chancery.law.finding.Finding;
import org.chancery.words.FindingTree;
import picocli.CommandLine.Option;

/** How an answer with its reasons is printed: for a reader or for a program. */
final class AnswerFormat {

    /** Reasons are no table of cells, so there is no CSV of them. */
    enum Kind {
        TABLE,
        JSON
    }

    @Option(names = "--format", paramLabel = "F", description = "table (text) or json (default: table).")
    private Kind kind = Kind.TABLE;

    boolean isForReaders() {
        return kind == Kind.TABLE;
    }

    void print(Finding finding, Asked asked, PrintWriter out) {
        switch (kind) {
            case JSON -> out.println(Json.pretty(FindingTree.of(finding, asked.words())));
            case TABLE -> {
                out.println(Paragraph.of("", asked.title()));
                out.println(Paragraph.sentence(asked.asAt()));
                out.println();
                new FindingPrinter(out, asked.words()).print(asked.words().text(finding));
            }
        }
    }
}
