package org.chancery.server.sealed;

import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.security.GeneralSecurityException;
import java.util.Locale;

/**
 * The public half of an age X25519 key, as {@code age-keygen} prints it.
 *
 * @param text {@code age1…}
 */
public record PublicKey(String text) {

    /** Reads what a person typed; a secret half is told apart, so that it can be warned about. */
    static PublicKey read(String typed) {
        String text = typed.strip();
        if (text.toUpperCase(Locale.ROOT).startsWith("AGE-SECRET-KEY-")) {
            throw new SealedRefused(SealedRefused.Why.SECRET_KEY);
        }
        try {
            if (text.length() != 62 || !text.startsWith("age1")) {
                throw new SealedRefused(SealedRefused.Why.NO_PUBLIC_KEY);
            }
            X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(text);
            return new PublicKey(text);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new SealedRefused(SealedRefused.Why.NO_PUBLIC_KEY);
        }
    }
}
