package org.chancery.server.identity.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
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

    private final SealedSecrets secrets;
    private final Clock clock;

    PasswordForms(SealedSecrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A form with a new secret. */
    PasswordView fresh(String name) {
        return view(RandomReference.bytes(SECRET_BYTES), name, "");
    }

    /** The same secret again, with what went wrong. */
    PasswordView again(String sealed, String name, String fault) {
        return view(secret(sealed).orElseGet(() -> RandomReference.bytes(SECRET_BYTES)), name, fault);
    }

    /** What is wrong with the form, as the key of a text. */
    Optional<String> fault(String sealed, String name, String password, String code) {
        Optional<byte[]> secret = secret(sealed);
        if (secret.isEmpty()) {
            return Optional.of("identity.code.wrong");
        }
        return Passwords.fault(password, name)
                .or(() -> OneTimeCode.isRight(secret.get(), code, clock.instant())
                        ? Optional.empty()
                        : Optional.of("identity.code.wrong"));
    }

    /** The secret of a form, if the form is ours. */
    Optional<byte[]> secret(String sealed) {
        try {
            return Optional.of(secrets.open(Base64.getUrlDecoder().decode(sealed)));
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private PasswordView view(byte[] secret, String name, String fault) {
        String shown = OneTimeCode.shown(secret);
        String label = URLEncoder.encode(name.isEmpty() ? "Chancery" : name, StandardCharsets.UTF_8)
                .replace("+", "%20");
        return new PasswordView(
                shown,
                "otpauth://totp/Chancery:" + label + "?secret=" + shown.replace(" ", "") + "&issuer=Chancery",
                Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.seal(secret)),
                fault);
    }
}
