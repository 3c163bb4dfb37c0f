package org.chancery.register.keys;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The two AES-256-GCM keys of one act, one for each opening, so that personal data can be erased alone. Each key seals one message
 * only, therefore the nonce is fixed; what may be sealed again has a random one. A sealed opening is bound to its act by the commitment in the leaf.
 */
public final class ActKey {
    /** Bytes of both keys together. */
    public static final int LENGTH = 64;

    static final int PART = 32;
    /** Fills the place of an erased key, because zeros mean a free slot. */
    static final byte ERASED = (byte) 0xff;

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
            return cipher(Cipher.ENCRYPT_MODE, part, NONCE).doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK could not encrypt with AES-GCM", e);
        }
    }

    /** Encrypts what may be written more than once under this key: the nonce is random and stands in front. */
    public byte[] sealAgain(Part part, byte[] plain) {
        byte[] nonce = new byte[NONCE.length];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, part, nonce).doFinal(plain);
            byte[] all = Arrays.copyOf(nonce, nonce.length + sealed.length);
            System.arraycopy(sealed, 0, all, nonce.length, sealed.length);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK could not encrypt with AES-GCM", e);
        }
    }

    /** Decrypts what {@link #sealAgain} made. */
    public byte[] openAgain(Part part, byte[] sealed) throws GeneralSecurityException {
        byte[] nonce = Arrays.copyOf(sealed, NONCE.length);
        return cipher(Cipher.DECRYPT_MODE, part, nonce)
                .doFinal(sealed, NONCE.length, Math.max(0, sealed.length - NONCE.length));
    }

    /** True if the key of this part was erased from its slot. */
    public boolean isErased(Part part) {
        for (int i = part.ordinal() * PART; i < (part.ordinal() + 1) * PART; i++) {
            if (keys[i] != ERASED) {
                return false;
            }
        }
        return true;
    }

    /** Decrypts an opening; a wrong or erased key and changed bytes give {@link GeneralSecurityException}. */
    public byte[] open(Part part, byte[] sealed) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, part, NONCE).doFinal(sealed);
    }

    private Cipher cipher(int mode, Part part, byte[] nonce) throws GeneralSecurityException {
        int from = part.ordinal() * PART;
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(Arrays.copyOfRange(keys, from, from + PART), "AES"),
                new GCMParameterSpec(128, nonce));
        return cipher;
    }
}
