package org.chancery.server.guides;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A step of a guide. In a text, {@code [key]} stands for what a page calls something, and {@code [/path key]} also leads there, so that a
 * guide names things as the pages do, in each language.
 *
 * @param pieces in order
 */
public record StepText(List<Piece> pieces) {

    private static final Pattern NAME = Pattern.compile("\\[(?:(/[a-z/-]*) )?([A-Za-z0-9_.-]+)]");

    /**
     * A piece of a step.
     *
     * @param path below the language where it leads somewhere; else empty
     * @param isName whether it is the name of something on a page
     */
    public record Piece(String text, String path, boolean isName) {}

    /** The steps of a text, one a line; {@code names} gives what a page calls the thing of a key. */
    public static List<StepText> of(String text, UnaryOperator<String> names) {
        return text.lines().map(line -> step(line, names)).toList();
    }

    private static StepText step(String line, UnaryOperator<String> names) {
        List<Piece> pieces = new ArrayList<>();
        Matcher name = NAME.matcher(line);
        int at = 0;
        while (name.find()) {
            pieces.add(new Piece(line.substring(at, name.start()), "", false));
            String path = name.group(1) == null ? "" : name.group(1);
            pieces.add(new Piece(names.apply(name.group(2)), path, true));
            at = name.end();
        }
        pieces.add(new Piece(line.substring(at), "", false));
        return new StepText(List.copyOf(pieces));
    }
}
