package org.chancery.cli.output;

import java.io.PrintWriter;
import org.chancery.words.FindingText;
import org.chancery.words.StepText;
import org.chancery.words.Words;

/** Prints a Finding in full: the answer, then each step with its basis, acts and ruler. */
public final class FindingPrinter {

    private static final String INDENT = "     ";

    private final PrintWriter out;
    private final Words words;
    private final Labels labels;

    public FindingPrinter(PrintWriter out, Words words) {
        this.out = out;
        this.words = words;
        this.labels = Labels.in(words.language());
    }

    public void print(FindingText finding) {
        out.println(Paragraph.of("", finding.answer()));
        out.println(Paragraph.of("", labels.say("standing") + ": " + finding.standing()));
        acts(finding.conclusion(), "");
        for (var i = 0; i < finding.steps().size(); i++) {
            var step = finding.steps().get(i);
            out.println();
            out.println(Paragraph.of("%3d. ".formatted(i + 1), step.sentence()));
            step.span().ifPresent(span -> out.println(Ruler.of(span, words.dates(), INDENT)));
            out.println(Paragraph.of(INDENT, labels.say("basis") + ": " + step.basis()));
            acts(step, INDENT);
        }
    }

    private void acts(StepText step, String indent) {
        for (var act : step.acts()) {
            out.println(Paragraph.of(indent + labels.say("act") + ": ", act.text() + " [" + act.id() + "]"));
        }
    }
}
