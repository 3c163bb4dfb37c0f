package org.chancery.server.identity.account;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Passwords as Argon2id hashes. */
@Component
public class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 6;

    private final Argon2PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    // Made when somebody first signs in, since it takes its time by intention.
    private final SingletonSupplier<String> nobodys =
            SingletonSupplier.of(() -> hash("nobody has this password, and it is compared all the same"));

    /** The hash to keep. */
    public String hash(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("a password has a hash");
        }
        return hash;
    }

    /** Whether it is the password; takes the same time where there is none to compare with. */
    public boolean isRight(String password, @Nullable String hash) {
        String tried = password.length() > LONGEST ? "" : password;
        return encoder.matches(tried, hash == null ? nobodys.obtain() : hash) && hash != null;
    }

    /** The key of the text that says why a password may not be chosen. */
    public static Optional<String> fault(String password, String name) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return Optional.of("identity.password.length");
        }
        if (password.chars().distinct().count() < FEWEST_DIFFERENT
                || password.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of("identity.password.simple");
        }
        return Optional.empty();
    }
}
