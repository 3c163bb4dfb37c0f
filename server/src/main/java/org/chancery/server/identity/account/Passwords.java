package org.chancery.server.identity.account;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Passwords as Argon2id hashes. */
@Component
public class Passwords {

    private static final int AT_ONCE = 4;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 6;

    private final Argon2PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    // Made when somebody first signs in, since it takes its time by intention.
    private final SingletonSupplier<String> nobodys =
            SingletonSupplier.of(() -> hash("nobody has this password, and it is compared all the same"));

    private final Semaphore places;
    private final Duration patience;

    @Autowired
    Passwords() {
        this(AT_ONCE, Duration.ofSeconds(2));
    }

    /** With room for as many at once, and a wait for it. */
    Passwords(int atOnce, Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /**
     * The hash to keep.
     *
     * @throws TooBusy if there is no room for it
     */
    public String hash(String password) {
        String hash = inTurn(() -> encoder.encode(password));
        if (hash == null) {
            throw new IllegalStateException("a password has a hash");
        }
        return hash;
    }

    /**
     * Whether it is the password; takes the same time where there is none to compare with.
     *
     * @throws TooBusy if there is no room for it
     */
    public boolean isRight(String password, @Nullable String hash) {
        String tried = password.length() > LONGEST ? "" : password;
        String compared = hash == null ? nobodys.obtain() : hash;
        return inTurn(() -> encoder.matches(tried, compared)) && hash != null;
    }

    /** Each takes 16 MiB, and anybody may ask for one; without a bound they would take all memory. */
    private <T extends @Nullable Object> T inTurn(Supplier<T> hashing) {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
        try {
            return hashing.get();
        } finally {
            places.release();
        }
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
