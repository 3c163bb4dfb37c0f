package org.chancery.cli.ask;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.chancery.cli.output.Paragraph;
import org.chancery.cli.refusal.Refusal;
import org.chancery.cli.source.Participants;
import org.chancery.law.reservation.Relations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What two States owe each other under an agreement. */
@Command(
        name = "relation",
        mixinStandardHelpOptions = true,
        description = "Shows the relation of two States under an agreement: in force, modified by reservations, none.",
        footer = {
            "",
            "The relation is indicative: it is computed, and the depositary does not rule on it.",
            "",
            "Examples:",
            "  chancery relation att ISL NOR",
            "  chancery relation cat FRA \"Russian Federation\" --on 2000-01-01 --lang ru"
        })
public final class ShowRelation implements Callable<Integer> {

    @Mixin
    private Question question = new Question();

    @Parameters(index = "1", paramLabel = "A", description = "The first State.")
    private String first = "";

    @Parameters(index = "2", paramLabel = "B", description = "The other State.")
    private String second = "";

    @Mixin
    private AnswerFormat format = new AnswerFormat();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var asked = question.ask();
        var a = Participants.named(first, asked.opened());
        var b = Participants.named(second, asked.opened());
        if (a.equals(b)) {
            throw new Refusal("A State has no treaty relation with itself. Should be: two different States.");
        }
        var relation = Relations.over(asked.law()).between(asked.id(), a, b, asked.when());
        PrintWriter out = spec.commandLine().getOut();
        format.print(relation.finding(), asked, out);
        if (format.isForReaders()) {
            out.println();
            out.println(Paragraph.of("", asked.labels().say("indicative")));
        }
        out.flush();
        return 0;
    }
}
