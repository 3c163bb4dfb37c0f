package org.chancery.files.store;

import java.util.regex.Pattern;

/**
 * Where a stored file is found: the keyed hash (HMAC-SHA-256) of its content, 64 hexadecimal characters. Without the key nobody can tell
 * whether a file they know is in the store.
 */
public record FileAddress(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException if it is no such hash */
    public FileAddress {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the address of a file: 64 hexadecimal characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
