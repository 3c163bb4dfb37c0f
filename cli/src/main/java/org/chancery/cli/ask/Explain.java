package org.chancery.cli.ask;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.chancery.law.finding.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private OneState state = new OneState();

    @Mixin
    private AnswerFormat format = new AnswerFormat();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var asked = question.ask();
        Finding finding = state.of(asked)
                .map(one -> asked.law().finding(asked.id(), one, asked.when()))
                .orElseGet(() -> asked.law().finding(asked.id(), asked.when()));
        PrintWriter out = spec.commandLine().getOut();
        format.print(finding, asked, out);
        out.flush();
        return 0;
    }
}
