package org.chancery.marking.pdf;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lines of a marking, as they are to be drawn. Dates are written as 2026-11-23, which reads the same in every language. */
final class MarkingLines {
    /** Largest size first; a line that is too long is set smaller, never cut. */
    record Line(String text, double size, boolean bold) {}

    private final String label;
    private final String copy;
    private final String holder;
    private final String registry;
    private final List<String> statements;
    private final Wording wording;
    private final String code;

    MarkingLines(Marking marking, Lettering lettering) {
        wording = marking.wording();
        label = lettering.visible(marking.label());
        copy = wording.term(words -> words.copy(marking.copy(), marking.copies()));
        holder = wording.term(Words::holder) + ": " + lettering.visible(marking.holder());
        registry = wording.term(Words::registry) + ": " + lettering.visible(marking.registry()) + "  ·  "
                + wording.term(Words::issued) + ": " + DateTimeFormatter.ISO_LOCAL_DATE.format(marking.date());
        code = wording.term(Words::code) + ": " + marking.code().grouped();
        statements = wording.words().map(Words::statement).toList();
    }

    /** The band at the top, first line first. */
    List<Line> top(int page, int pages) {
        return List.of(
                new Line(label, 12, true),
                new Line(copyAndPage(page, pages), 8.5, true),
                new Line(holder, 8, false),
                new Line(registry, 7, false),
                new Line(code, 7, false));
    }

    /** The band at the bottom: the same, what it means, and the label as the last line. */
    List<Line> bottom(int page, int pages) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(copyAndPage(page, pages), 8, true));
        lines.add(new Line(holder, 7, false));
        lines.add(new Line(registry + "  ·  " + code, 6.5, false));
        statements.forEach(statement -> lines.add(new Line(statement, 5.5, false)));
        lines.add(new Line(label, 12, true));
        return lines;
    }

    private String copyAndPage(int page, int pages) {
        return copy + "  ·  " + wording.term(words -> words.page(page, pages));
    }

    /** Every text that occurs, for choosing the letters to embed. */
    List<String> texts(int pages) {
        return Stream.of(
                        top(1, pages).stream().map(Line::text),
                        bottom(1, pages).stream().map(Line::text),
                        IntStream.rangeClosed(0, 9).mapToObj(String::valueOf))
                .flatMap(texts -> texts)
                .toList();
    }
}
