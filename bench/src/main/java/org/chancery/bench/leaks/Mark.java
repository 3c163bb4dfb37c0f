package org.chancery.bench.leaks;

import java.util.Set;

/** A label in the plainest form; level 0 is PUBLIC. */
public record Mark(int level, Set<String> release, Set<String> notTo, Set<String> caveats, Set<String> cases) {

    private static final String[] LEVELS = {"PUBLIC", "RESTRICTED", "CONFIDENTIAL", "SECRET", "TOP_SECRET"};

    static String level(int level) {
        return LEVELS[level];
    }

    /** As labels are written. */
    String text() {
        return level == 0
                ? LEVELS[0]
                : LEVELS[level] + "; originator=FRA; release=" + String.join(",", release) + list("not", notTo)
                        + list("caveat", caveats) + list("case", cases) + "; review=2029-05-01; basis=SEC";
    }

    private static String list(String field, Set<String> values) {
        return values.isEmpty() ? "" : "; " + field + "=" + String.join(",", values);
    }
}
