package org.chancery.cli.output;

import java.util.ArrayList;
import java.util.List;

/** A text broken into lines between words. */
public final class Paragraph {

    private Paragraph() {}

    /** The text as a sentence of its own; a Russian date already ends in a full stop. */
    public static String sentence(String text) {
        return of("", text.endsWith(".") ? text : text + ".");
    }

    /** Lines of at most 80 columns: the first begins with {@code first}, the others with as many spaces. */
    public static String of(String first, String text) {
        var indent = " ".repeat(Width.of(first));
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : List.of(text.split(" "))) {
            if (!line.isEmpty() && indent.length() + Width.of(line.toString()) + 1 + Width.of(word) > Width.TERMINAL) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return first + String.join(System.lineSeparator() + indent, lines);
    }
}
