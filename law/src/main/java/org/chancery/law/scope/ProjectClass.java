package org.chancery.law.scope;

import java.util.regex.Pattern;

/** Code of a class of technologies, for example {@code DIRECTED_ENERGY}. Classes are data: see {@link ProjectClasses}. */
public record ProjectClass(String code) implements Comparable<ProjectClass> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    public ProjectClass {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a class (capital letters, digits, _): " + code);
        }
    }

    @Override
    public int compareTo(ProjectClass other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
