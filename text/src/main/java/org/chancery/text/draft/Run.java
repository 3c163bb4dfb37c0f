package org.chancery.text.draft;

import org.jspecify.annotations.Nullable;

/** Characters that inline marks are looked for in: one line, or neighbouring lines of one level joined by line ends. */
final class Run {
    final String text;
    private @Nullable InlineMarks marks;

    Run(String text) {
        this.text = text;
    }

    InlineMarks marks() {
        InlineMarks known = marks;
        if (known == null) {
            known = new InlineMarks(text);
            marks = known;
        }
        return known;
    }
}
