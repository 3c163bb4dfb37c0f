package org.chancery.law.label;

import java.util.regex.Pattern;

/** The form that names of cases and events share: lower-case letters, digits and hyphens, up to 64. */
final class Name {

    private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?");

    private Name() {}

    static void require(String what, String name) {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("not " + what + " (lower-case letters, digits, hyphens): " + name);
        }
    }
}
