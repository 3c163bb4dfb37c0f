package org.chancery.register.envelope;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.chancery.register.json.Json;
import org.chancery.register.tree.Hash;

/**
 * What opens a commitment: the salt and the canonical document under it. Whoever has it can check that
 * SHA-256(salt, document) is what the leaf committed to.
 */
public final class Opening {
    /** Bytes of a salt. */
    public static final int SALT = 32;

    private static final byte[] HEAD = "{\"document\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MIDDLE = ",\"salt\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TAIL = "\"}".getBytes(StandardCharsets.US_ASCII);

    private final byte[] salted;

    private Opening(byte[] salted) {
        this.salted = salted;
    }

    /** From a salt of 32 bytes and a document in canonical form. */
    public static Opening of(byte[] salt, byte[] canonical) {
        if (salt.length != SALT) {
            throw new IllegalArgumentException("a salt has 32 bytes, not " + salt.length);
        }
        byte[] salted = Arrays.copyOf(salt, SALT + canonical.length);
        System.arraycopy(canonical, 0, salted, SALT, canonical.length);
        return new Opening(salted);
    }

    /** From salt and document in one array, as they are sealed. */
    public static Opening ofSalted(byte[] salted) {
        if (salted.length < SALT) {
            throw new IllegalArgumentException("an opening has at least the 32 bytes of its salt");
        }
        return new Opening(salted.clone());
    }

    /** Salt and document in one array: what is hashed, and what is sealed. */
    public byte[] salted() {
        return salted.clone();
    }

    /** The document as canonical bytes. */
    public byte[] document() {
        return Arrays.copyOfRange(salted, SALT, salted.length);
    }

    /** The document as a value. */
    public Json value() {
        return Json.parse(document());
    }

    /** SHA-256(salt, document). */
    public Hash commitment() {
        try {
            return Hash.of(MessageDigest.getInstance("SHA-256").digest(salted));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The published form: canonical JSON with the members {@code document} and {@code salt}. */
    public byte[] published() {
        byte[] salt = Base64.getEncoder().encode(Arrays.copyOf(salted, SALT));
        byte[] out = new byte[HEAD.length + salted.length - SALT + MIDDLE.length + salt.length + TAIL.length];
        int at = put(HEAD, 0, HEAD.length, out, 0);
        at = put(salted, SALT, salted.length - SALT, out, at);
        at = put(MIDDLE, 0, MIDDLE.length, out, at);
        at = put(salt, 0, salt.length, out, at);
        put(TAIL, 0, TAIL.length, out, at);
        return out;
    }

    /** Reads the published form; anything but its one spelling is refused with {@link IllegalArgumentException}. */
    public static Opening parse(byte[] published) {
        return ofSalted(salted(published, 0, published.length));
    }

    /** Salt and document of a published opening that lies inside a longer array; does not look into the document. */
    public static byte[] salted(byte[] source, int start, int length) {
        int documentStart = start + HEAD.length;
        int saltStart = start + length - TAIL.length - 44;
        int documentEnd = saltStart - MIDDLE.length;
        if (documentEnd < documentStart
                || !matches(source, start, HEAD)
                || !matches(source, documentEnd, MIDDLE)
                || !matches(source, saltStart + 44, TAIL)) {
            throw new IllegalArgumentException("an opening reads {\"document\":…,\"salt\":\"…\"}");
        }
        byte[] text = Arrays.copyOfRange(source, saltStart, saltStart + 44);
        byte[] salt = Base64.getDecoder().decode(text);
        if (salt.length != SALT || !Arrays.equals(Base64.getEncoder().encode(salt), text)) {
            throw new IllegalArgumentException("the salt is 32 bytes in base64");
        }
        byte[] salted = Arrays.copyOf(salt, SALT + documentEnd - documentStart);
        System.arraycopy(source, documentStart, salted, SALT, documentEnd - documentStart);
        return salted;
    }

    private static boolean matches(byte[] source, int at, byte[] expected) {
        return Arrays.equals(source, at, at + expected.length, expected, 0, expected.length);
    }

    private static int put(byte[] source, int from, int length, byte[] target, int at) {
        System.arraycopy(source, from, target, at, length);
        return at + length;
    }
}
