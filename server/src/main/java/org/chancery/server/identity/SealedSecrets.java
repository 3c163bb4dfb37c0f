package org.chancery.server.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.chancery.server.database.OwnerOnly;
import org.chancery.server.operation.ServeOptions;
import org.springframework.stereotype.Component;

/**
 * Seals what must be read again, such as secrets of one-time codes and proposals, with a key that lies in the key folder
 * ({@code identity.key}) and never in the database or its backups. AES-256-GCM; the nonce stands before the sealed bytes.
 */
@Component
public class SealedSecrets {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Path file;
    private volatile byte[] key = new byte[0];

    SealedSecrets(ServeOptions options) {
        this.file = options.keys().toAbsolutePath().normalize().resolve("identity.key");
    }

    /** Seals for one purpose, for example {@code totp/} and a person; the same text seals differently each time. */
    public byte[] seal(String purpose, byte[] open) {
        byte[] nonce = RandomReference.bytes(NONCE);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce, open, 0);
        byte[] all = new byte[NONCE + sealed.length];
        System.arraycopy(nonce, 0, all, 0, NONCE);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return all;
    }

    /** Opens what {@link #seal} made; an {@link IllegalStateException} if it was changed, or purpose or key is another. */
    public byte[] open(String purpose, byte[] sealed) {
        return cipher(Cipher.DECRYPT_MODE, purpose, sealed, sealed, NONCE);
    }

    private byte[] cipher(int mode, String purpose, byte[] nonce, byte[] input, int from) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input, from, input.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed secret does not open with " + file, e);
        }
    }

    /** Made when it is first needed, since the register makes the folder. */
    private synchronized byte[] key() {
        if (key.length == 0) {
            try {
                if (!Files.exists(file)) {
                    OwnerOnly.create(file, HexFormat.of().formatHex(RandomReference.bytes(32)) + "\n");
                }
                key = HexFormat.of().parseHex(Files.readString(file).strip());
            } catch (IOException e) {
                throw new UncheckedIOException("the key of sealed secrets cannot be used: " + file, e);
            }
        }
        return key;
    }
}
