package org.chancery.cli.output;

import org.chancery.words.Dates;
import org.chancery.words.StepText;

/** A stretch of time as a small ruler: {@code 25 Sep 2014 ├──── 90 days later ────┤ 24 Dec 2014}. */
public final class Ruler {

    private Ruler() {}

    public static String of(StepText.Span span, Dates dates, String indent) {
        var from = dates.brief(span.from());
        var to = dates.brief(span.to());
        var label = " " + span.text() + " ";
        var room = Width.TERMINAL - indent.length() - Width.of(from) - Width.of(to) - 4 - Width.of(label);
        var side = "─".repeat(Math.max(1, Math.min(14, room / 2)));
        return indent + from + " ├" + side + label + side + "┤ " + to;
    }
}
