package org.chancery.cli.ask;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.chancery.cli.output.FindingPrinter;
import org.chancery.cli.output.Format;
import org.chancery.cli.output.Json;
import org.chancery.cli.output.Paragraph;
import org.chancery.cli.source.Participants;
import org.chancery.law.finding.Finding;
import org.chancery.words.FindingTree;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Why an agreement is in force, or why a State is what it is to it. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Gives the answer with every step: rule, article, acts and the counting of time.",
        footer = {
            "",
            "Examples:",
            "  chancery explain att",
            "  chancery explain att --state FRA --on 2014-12-24",
            "  chancery explain ccw-p4 --state POL --lang ru",
            "  chancery explain att --state FRA --format json"
        })
public final class Explain implements Callable<Integer> {

    @Mixin
    private Question question = new Question();

    @Option(names = "--state", paramLabel = "XXX", description = "Explain what this State is to the agreement.")
    private @Nullable String state;

    @Option(names = "--format", paramLabel = "F", description = "table (text) or json (default: table).")
    private Format format = Format.TABLE;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var asked = question.ask();
        Finding finding = state == null
                ? asked.law().finding(asked.id(), asked.when())
                : asked.law().finding(asked.id(), Participants.named(state, asked.opened()), asked.when());
        PrintWriter out = spec.commandLine().getOut();
        print(finding, asked, format, out);
        out.flush();
        return 0;
    }

    static void print(Finding finding, Asked asked, Format format, PrintWriter out) {
        switch (format) {
            case JSON -> out.println(Json.pretty(FindingTree.of(finding, asked.words())));
            case TABLE, CSV -> {
                out.println(Paragraph.of("", asked.title()));
                out.println(Paragraph.sentence(asked.asAt()));
                out.println();
                new FindingPrinter(out, asked.words()).print(asked.words().text(finding));
            }
        }
    }
}
