package org.chancery.files.store;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The random name of an upload that is under way: 32 hexadecimal characters. */
public record UploadId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException if it has another form */
    public UploadId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the name of an upload: 32 hexadecimal characters");
        }
    }

    static UploadId random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new UploadId(HexFormat.of().formatHex(bytes));
    }
}
