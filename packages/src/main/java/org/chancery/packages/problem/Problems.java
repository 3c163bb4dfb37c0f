package org.chancery.packages.problem;

import java.util.ArrayList;
import java.util.List;
import org.chancery.packages.problem.PackageProblem.Severity;

/** Collects the problems of one file while it is read, in the order found. Stops collecting at {@link #LIMIT}. */
public final class Problems {

    /** A file with more problems than this is of another kind altogether. */
    public static final int LIMIT = 1_000;

    private static final int LONGEST = 400;

    private final String file;
    private final List<PackageProblem> found = new ArrayList<>();

    public Problems(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    public void error(int line, String field, String what, String remedy) {
        add(Severity.ERROR, line, field, what, remedy);
    }

    public void warning(int line, String field, String what, String remedy) {
        add(Severity.WARNING, line, field, what, remedy);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(PackageProblem::isError);
    }

    /** Number of errors so far; lets a reader see whether a part of its file was clean. */
    public long errors() {
        return found.stream().filter(PackageProblem::isError).count();
    }

    public List<PackageProblem> found() {
        return List.copyOf(found);
    }

    private void add(Severity severity, int line, String field, String words, String remedy) {
        String what = words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "...";
        if (found.size() < LIMIT) {
            found.add(new PackageProblem(severity, file, line, field, what, remedy));
        } else if (severity == Severity.ERROR && !hasErrors()) {
            found.set(LIMIT - 1, new PackageProblem(severity, file, line, field, what, remedy));
        }
    }
}
