package org.chancery.register.json;

/** Text that is not JSON, not I-JSON (RFC 7493), or not of the subset that acts are written in; the message says where and why. */
public final class JsonRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public JsonRefused(String message) {
        super(message);
    }
}
