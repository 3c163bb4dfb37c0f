package org.chancery.register.note;

import java.util.Base64;

/** Base64 of RFC 4648 section 4 in its one canonical spelling: padded, no stray bits. */
final class Base64Strict {
    private Base64Strict() {}

    static byte[] decode(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new NoteRefused("not base64: " + text);
        }
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new NoteRefused("base64 is not canonical: " + text);
        }
        return bytes;
    }
}
