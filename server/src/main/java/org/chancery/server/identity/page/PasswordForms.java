package org.chancery.server.identity.page;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.identity.SealedSecrets;
import org.chancery.server.identity.account.OneTimeCode;
import org.chancery.server.identity.account.Passwords;
import org.springframework.stereotype.Component;

/** Makes and reads the form for a password with one-time codes, in the account and behind invitations. */
@Component
class PasswordForms {

    private static final int SECRET_BYTES = 20;
    private static final String PURPOSE = "totp-form/";
    private static final Duration VALID = Duration.ofHours(1);

    private final SealedSecrets secrets;
    private final Clock clock;

    PasswordForms(SealedSecrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A form with a new secret. */
    PasswordView fresh(String person, String name) {
        return view(person, RandomReference.bytes(SECRET_BYTES), name, "");
    }

    /** The same secret again, with what went wrong. */
    PasswordView again(String person, String sealed, String name, String fault) {
        return view(person, secret(person, sealed).orElseGet(() -> RandomReference.bytes(SECRET_BYTES)), name, fault);
    }

    /** What is wrong with the form, as the key of a text. */
    Optional<String> fault(String person, String sealed, String name, String password, String code) {
        Optional<byte[]> secret = secret(person, sealed);
        if (secret.isEmpty()) {
            return Optional.of("identity.code.wrong");
        }
        return Passwords.fault(password, name)
                .or(() -> OneTimeCode.isRight(secret.get(), code, clock.instant())
                        ? Optional.empty()
                        : Optional.of("identity.code.wrong"));
    }

    /** The secret of a form, if we made the form for this person less than an hour ago. */
    Optional<byte[]> secret(String person, String sealed) {
        try {
            ByteBuffer open = ByteBuffer.wrap(
                    secrets.open(PURPOSE + person, Base64.getUrlDecoder().decode(sealed)));
            if (open.remaining() != Long.BYTES + SECRET_BYTES || clock.instant().getEpochSecond() > open.getLong()) {
                return Optional.empty();
            }
            byte[] secret = new byte[SECRET_BYTES];
            open.get(secret);
            return Optional.of(secret);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private String sealed(String person, byte[] secret) {
        byte[] kept = ByteBuffer.allocate(Long.BYTES + SECRET_BYTES)
                .putLong(clock.instant().plus(VALID).getEpochSecond())
                .put(secret)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.seal(PURPOSE + person, kept));
    }

    private PasswordView view(String person, byte[] secret, String name, String fault) {
        String shown = OneTimeCode.shown(secret);
        String label = URLEncoder.encode(name.isEmpty() ? "Chancery" : name, StandardCharsets.UTF_8)
                .replace("+", "%20");
        String link = "otpauth://totp/Chancery:" + label + "?secret=" + shown.replace(" ", "") + "&issuer=Chancery";
        return new PasswordView(shown, link, QrCode.of(link), sealed(person, secret), fault);
    }
}
