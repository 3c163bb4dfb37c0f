package org.chancery.register.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A public Ed25519 key of a log, with its name, as a vkey (<a href="https://c2sp.org/signed-note">C2SP signed-note</a>). */
public final class VerifierKey {
    static final byte ED25519 = 1;

    private final String name;
    private final int id;
    private final byte[] key;

    private VerifierKey(String name, byte[] key) {
        this.name = name;
        this.key = key;
        this.id = idOf(name, key);
    }

    /** A key from its 32 raw bytes; low order and non-canonical encodings are refused. */
    public static VerifierKey of(String name, byte[] raw) {
        checkName(name);
        if (raw.length != Ed25519.KEY_LENGTH) {
            throw new NoteRefused("an Ed25519 key has 32 bytes, not " + raw.length);
        }
        String fault = Ed25519.fault(raw);
        if (!fault.isEmpty()) {
            throw new NoteRefused("the key of " + name + " is refused: " + fault);
        }
        return new VerifierKey(name, raw.clone());
    }

    /** Reads {@code name+id+base64}; an id that does not follow from name and key is refused. */
    public static VerifierKey parse(String vkey) {
        String[] parts = vkey.split("\\+", 3);
        if (parts.length != 3 || !parts[1].matches("[0-9a-f]{8}")) {
            throw new NoteRefused("a verifier key reads name+id+base64, but this is: " + vkey);
        }
        byte[] material = Base64Strict.decode(parts[2]);
        if (material.length != Ed25519.KEY_LENGTH + 1 || material[0] != ED25519) {
            throw new NoteRefused("only Ed25519 verifier keys (type 1, 32 bytes) are known: " + vkey);
        }
        VerifierKey key = of(parts[0], Arrays.copyOfRange(material, 1, material.length));
        if (!HexFormat.of().toHexDigits(key.id).equals(parts[1])) {
            throw new NoteRefused("key id " + parts[1] + " does not follow from name and key in: " + vkey);
        }
        return key;
    }

    /** Name of the key; for a log, its origin. */
    public String name() {
        return name;
    }

    /** First four bytes of SHA-256(name, newline, type, key). */
    public int id() {
        return id;
    }

    /** True if this key made the signature over the bytes. */
    public boolean verifies(byte[] message, byte[] signature) {
        return Ed25519.verify(key, message, signature);
    }

    /** The vkey as text. */
    @Override
    public String toString() {
        byte[] material =
                ByteBuffer.allocate(key.length + 1).put(ED25519).put(key).array();
        return name + "+" + HexFormat.of().toHexDigits(id) + "+"
                + Base64.getEncoder().encodeToString(material);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && name.equals(that.name) && Arrays.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        return id;
    }

    static void checkName(String name) {
        if (name.isEmpty() || name.chars().anyMatch(c -> c == '+' || c < 0x20 || Character.isSpaceChar(c))) {
            throw new NoteRefused("a key name is not empty and has neither spaces nor '+': \"" + name + "\"");
        }
    }

    private static int idOf(String name, byte[] key) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(name.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) '\n');
            sha.update(ED25519);
            return ByteBuffer.wrap(sha.digest(key)).getInt();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
