package org.chancery.cli.ask;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.cli.output.Csv;
import org.chancery.cli.output.Format;
import org.chancery.cli.output.Json;
import org.chancery.cli.output.Paragraph;
import org.chancery.cli.output.TextTable;
import org.chancery.law.status.Timeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The life of an agreement, event by event. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = "Lists the dated events of an agreement; what lies ahead is marked.",
        footer = {"", "Examples:", "  chancery timeline ccw-p4", "  chancery timeline mine-ban --format csv --lang ru"})
public final class ShowTimeline implements Callable<Integer> {

    @Mixin
    private Question question = new Question();

    @Option(names = "--format", paramLabel = "F", description = "table, json or csv (default: table).")
    private Format format = Format.TABLE;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var asked = question.ask();
        var events = asked.law().timeline(asked.id(), asked.when()).events();
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TABLE -> table(asked, events, out);
            case JSON ->
                out.println(Json.pretty(events.stream().map(ShowTimeline::tree).toList()));
            case CSV -> csv(events, out);
        }
        out.flush();
        return 0;
    }

    private static void table(Asked asked, List<Timeline.Event> events, PrintWriter out) {
        out.println(Paragraph.of("", asked.title()));
        out.println(Paragraph.sentence(asked.asAt()));
        out.println();
        var labels = asked.labels();
        var table = new TextTable(2, labels.say("date"), labels.say("state"), labels.say("event"));
        for (var event : events) {
            var mark = event.future() ? " →" : event.computed() ? " *" : "";
            table.add(
                    event.date().toString(),
                    event.state().map(asked::shortName).orElse(""),
                    asked.words().code(event.kind()) + mark);
        }
        out.println(table);
        out.println();
        out.println(labels.say("marks"));
    }

    private static Map<String, @Nullable Object> tree(Timeline.Event event) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("date", event.date().toString());
        tree.put("kind", event.kind().name());
        tree.put("state", event.state().map(state -> state.value()).orElse(null));
        tree.put("act", event.act().map(act -> act.value()).orElse(null));
        tree.put("computed", event.computed());
        tree.put("future", event.future());
        return tree;
    }

    private static void csv(List<Timeline.Event> events, PrintWriter out) {
        out.println("date,kind,state,act,computed,future");
        events.forEach(event -> out.println(Csv.line(
                event.date().toString(),
                event.kind().name(),
                event.state().map(state -> state.value()).orElse(""),
                event.act().map(act -> act.value()).orElse(""),
                String.valueOf(event.computed()),
                String.valueOf(event.future()))));
    }
}
