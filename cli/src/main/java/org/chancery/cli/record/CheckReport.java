package org.chancery.cli.record;

import java.util.ArrayList;
import java.util.List;

/** What a check found, in the order found. */
final class CheckReport {

    private final List<String> lines = new ArrayList<>();
    private int errors;
    private int packages;
    private int acts;

    void add(boolean error, String line) {
        lines.add(line);
        errors += error ? 1 : 0;
    }

    void read(int numberOfActs) {
        packages++;
        acts += numberOfActs;
    }

    int errors() {
        return errors;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    String summary() {
        return counted(packages, "package") + ", " + counted(acts, "act") + " read: " + counted(errors, "error") + ", "
                + counted(lines.size() - errors, "warning");
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
