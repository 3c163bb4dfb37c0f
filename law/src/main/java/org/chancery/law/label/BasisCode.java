package org.chancery.law.label;

import java.util.regex.Pattern;

/** Why a document is protected: a code of the list that the body's label scheme carries. */
public record BasisCode(String code) implements Comparable<BasisCode> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.-]{0,38}[A-Za-z0-9])?");

    public BasisCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a basis (up to 40 letters, digits, dots and hyphens): " + code);
        }
    }

    @Override
    public int compareTo(BasisCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
