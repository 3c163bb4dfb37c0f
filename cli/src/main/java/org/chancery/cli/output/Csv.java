package org.chancery.cli.output;

import java.util.Arrays;
import java.util.stream.Collectors;

/** One line of CSV (RFC 4180); cells are quoted where they must be. */
public final class Csv {

    private Csv() {}

    public static String line(String... cells) {
        return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        return text.matches("(?s).*[\",\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
