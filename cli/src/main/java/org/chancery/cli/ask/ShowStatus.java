package org.chancery.cli.ask;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.cli.output.Format;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.StateStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Who is bound by an agreement, since when. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Shows whether an agreement is in force and what each State is to it, on any date.",
        footer = {
            "",
            "Examples:",
            "  chancery status att",
            "  chancery status att --on 2014-12-24",
            "  chancery status library/ccw --state DDR --on 1985-01-01",
            "  chancery status mine-ban --on 2025-12-27 --known-at 2025-06-30 --format json",
            "  chancery status att --lang ru --format csv"
        })
public final class ShowStatus implements Callable<Integer> {

    @Mixin
    private Question question = new Question();

    @Mixin
    private OneState state = new OneState();

    @Option(names = "--format", paramLabel = "F", description = "table, json or csv (default: table).")
    private Format format = Format.TABLE;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var asked = question.ask();
        Optional<StateCode> only = state.of(asked);
        List<StateStatus> states = only.map(code -> List.of(asked.law().state(asked.id(), code, asked.when())))
                .orElseGet(() -> asked.law().states(asked.id(), asked.when()));
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TABLE -> new StatusTable(asked, out).print(states, only.isEmpty());
            case JSON -> {
                StatusJson.print(asked, states, out);
                warnOfNotKnown(asked);
            }
            case CSV -> StatusCsv.print(states, out);
        }
        out.flush();
        return 0;
    }

    /** The object has {@code inForce: false} also where this is not known; its keys are fixed, so the difference is said beside it. */
    private void warnOfNotKnown(Asked asked) {
        if (!asked.law().agreement(asked.id(), asked.when()).known()) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(asked.labels()
                    .say("inForceNotKnown", Map.of("agreement", asked.id().value())));
            err.flush();
        }
    }
}
