package org.chancery.law.label;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.accumulo.access.Access.Builder;
import org.apache.accumulo.access.AccessEvaluator;
import org.chancery.law.instrument.Recipient;

/**
 * Labels as expressions of AND and OR over a reader's tokens, which say the same as {@link Access} does. Such an expression has no NOT: those
 * from whom a document is kept are subtracted from those to whom it is released, and a case in which the reader has a conflict of interest
 * gives no token. All Parties are resolved on the day, so an expression holds for its day only.
 */
public final class Expressions {

    private static final org.apache.accumulo.access.Access ACCESS = builder().build();
    private static final String NOBODY = "nobody";

    private final LocalDate on;
    private final Circumstances circumstances;

    public Expressions(LocalDate on, Circumstances circumstances) {
        this.on = on;
        this.circumstances = circumstances;
    }

    /** The expression for a label; empty, which everyone fulfils, for what is public on the day. */
    public String of(Label label) {
        return switch (label) {
            case Label.Open _ -> "";
            case Label.Marking marking -> {
                Level level = marking.levelOn(on, circumstances);
                yield level == Level.PUBLIC ? "" : expression(marking, level);
            }
        };
    }

    private String expression(Label.Marking label, Level level) {
        var all = new ArrayList<String>();
        all.add("briefed");
        all.add(level(level));
        label.caveats().forEach(it -> all.add(caveat(it)));
        label.cases().forEach(it -> all.add(needs(it)));
        var admitted = label.admittedOn(on, circumstances);
        all.add(
                admitted.isEmpty()
                        ? NOBODY
                        : admitted.stream()
                                .map(it -> ACCESS.quote(actsFor(it)))
                                .collect(Collectors.joining("|", "(", ")")));
        return all.stream()
                .map(it -> it.startsWith("(") ? it : ACCESS.quote(it))
                .collect(Collectors.joining("&"));
    }

    /** The tokens that a reader holds on the day. */
    public Set<String> tokens(Reader reader) {
        var tokens = new TreeSet<String>();
        if (reader.isBriefedOn(on)) {
            tokens.add("briefed");
        }
        for (Level level : Level.values()) {
            if (!level.isAbove(reader.level())) {
                tokens.add(level(level));
            }
        }
        reader.caveats().forEach(it -> tokens.add(caveat(it)));
        Sets.without(reader.cases(), reader.conflicts()).forEach(it -> tokens.add(needs(it)));
        tokens.add(actsFor(reader.actsFor()));
        return tokens;
    }

    /** Answers for one reader; give it expressions of the same day. */
    public AccessEvaluator evaluator(Reader reader) {
        return ACCESS.newEvaluator(tokens(reader));
    }

    /** Those of the labels that the reader may read on the day, as their positions in the list. */
    public List<Integer> readable(List<? extends Label> labels, Reader reader) {
        AccessEvaluator evaluator = evaluator(reader);
        var readable = new ArrayList<Integer>();
        for (int i = 0; i < labels.size(); i++) {
            if (evaluator.canAccess(of(labels.get(i)))) {
                readable.add(i);
            }
        }
        return readable;
    }

    private static String level(Level level) {
        return "level:" + level.ordinal();
    }

    private static String caveat(Caveat caveat) {
        return "caveat:" + caveat;
    }

    private static String needs(CaseId id) {
        return "case:" + id;
    }

    private static String actsFor(Recipient recipient) {
        return "for:" + recipient;
    }

    private static Builder builder() {
        return org.apache.accumulo.access.Access.builder();
    }
}
