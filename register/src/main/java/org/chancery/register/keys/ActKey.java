package org.chancery.register.keys;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The two AES-256-GCM keys of one act, one for each opening, so that personal data can be erased alone. Each key seals one message
 * only, therefore the nonce is fixed. A sealed opening is bound to its act by the commitment in the leaf.
 */
public final class ActKey {
    /** Bytes of both keys together. */
    public static final int LENGTH = 64;

    private static final byte[] NONCE = new byte[12];
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] keys;

    private ActKey(byte[] keys) {
        this.keys = keys;
    }

    /** Two new random keys. */
    public static ActKey random() {
        byte[] keys = new byte[LENGTH];
        RANDOM.nextBytes(keys);
        return new ActKey(keys);
    }

    static ActKey of(byte[] keys) {
        return new ActKey(keys);
    }

    byte[] bytes() {
        return keys;
    }

    /** The opening that a key is for. */
    public enum Part {
        /** The act itself. */
        CONTENT,
        /** Names of persons. */
        PERSONAL
    }

    /** Encrypts an opening. */
    public byte[] seal(Part part, byte[] plain) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, part).doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK could not encrypt with AES-GCM", e);
        }
    }

    /** Decrypts an opening; a wrong or erased key and changed bytes give {@link GeneralSecurityException}. */
    public byte[] open(Part part, byte[] sealed) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, part).doFinal(sealed);
    }

    private Cipher cipher(int mode, Part part) throws GeneralSecurityException {
        int from = part.ordinal() * 32;
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(Arrays.copyOfRange(keys, from, from + 32), "AES"),
                new GCMParameterSpec(128, NONCE));
        return cipher;
    }
}
