package org.chancery.register.envelope;

import java.util.regex.Pattern;

/**
 * Name of a kind of act, such as {@code treaty.act}: lower-case words joined by dots or hyphens, at most 64 characters. The word
 * {@code restricted} is what the leaf of a restricted act shows in place of its kind.
 */
public record Kind(String name) {
    private static final Pattern FORM = Pattern.compile("(?=.{1,64}$)[a-z][a-z0-9]*([.-][a-z0-9]+)*");

    /** Shown by the leaf of a restricted act. */
    public static final Kind RESTRICTED = new Kind("restricted");

    public Kind {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a kind is lower-case words joined by dots or hyphens, such as treaty.act, not \"" + name + "\"");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
