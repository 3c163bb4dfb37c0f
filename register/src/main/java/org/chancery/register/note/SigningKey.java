package org.chancery.register.note;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A private Ed25519 key of a log with its verifier key. Its text form has two lines: the private key as Go's {@code sumdb/note}
 * writes it ({@code PRIVATE+KEY+name+id+base64}), and the verifier key.
 */
public final class SigningKey {
    private static final String PREFIX = "PRIVATE+KEY+";

    private final byte[] seed;
    private final PrivateKey secret;
    private final VerifierKey verifier;

    private SigningKey(byte[] seed, VerifierKey verifier) {
        this.seed = seed;
        this.verifier = verifier;
        try {
            this.secret = Ed25519.privateKey(seed);
        } catch (GeneralSecurityException e) {
            throw new NoteRefused("not an Ed25519 private key: " + e.getMessage());
        }
        byte[] probe = {1, 2, 3};
        if (!verifier.verifies(probe, Ed25519.sign(secret, probe))) {
            throw new NoteRefused("private key and verifier key of " + verifier.name() + " do not belong together");
        }
    }

    /** A new key from the platform's secure random numbers. */
    public static SigningKey generate(String name) {
        VerifierKey.checkName(name);
        byte[] seed = new byte[Ed25519.KEY_LENGTH];
        new SecureRandom().nextBytes(seed);
        return new SigningKey(seed, VerifierKey.of(name, Ed25519.publicKeyOf(seed)));
    }

    /** Reads the two lines that {@link #text()} writes. */
    public static SigningKey parse(String text) {
        String[] lines = text.strip().split("\n");
        if (lines.length != 2 || !lines[0].startsWith(PREFIX)) {
            throw new NoteRefused("a signing key has two lines: PRIVATE+KEY+name+id+base64 and its verifier key");
        }
        VerifierKey verifier = VerifierKey.parse(lines[1]);
        String head = PREFIX + verifier.name() + "+" + HexFormat.of().toHexDigits(verifier.id()) + "+";
        if (!lines[0].startsWith(head)) {
            throw new NoteRefused("the two lines of the signing key name different keys");
        }
        byte[] material = Base64Strict.decode(lines[0].substring(head.length()));
        if (material.length != Ed25519.KEY_LENGTH + 1 || material[0] != VerifierKey.ED25519) {
            throw new NoteRefused("only Ed25519 signing keys are known");
        }
        return new SigningKey(Arrays.copyOfRange(material, 1, material.length), verifier);
    }

    /** The public part. */
    public VerifierKey verifier() {
        return verifier;
    }

    /** Signs bytes. */
    byte[] sign(byte[] message) {
        return Ed25519.sign(secret, message);
    }

    /** Private and verifier key, one line each; to be kept where only the owner can read it. */
    public String text() {
        byte[] material = new byte[seed.length + 1];
        material[0] = VerifierKey.ED25519;
        System.arraycopy(seed, 0, material, 1, seed.length);
        return PREFIX + verifier.name() + "+" + HexFormat.of().toHexDigits(verifier.id()) + "+"
                + Base64.getEncoder().encodeToString(material) + "\n" + verifier + "\n";
    }

    @Override
    public String toString() {
        return "signing key of " + verifier.name();
    }
}
