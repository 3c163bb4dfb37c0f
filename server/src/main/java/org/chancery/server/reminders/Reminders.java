package org.chancery.server.reminders;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Service;

/** A person's own reminders. */
@Service
public class Reminders {
    private static final String SET = "account.remind";
    private static final String ADDRESS = "account.calendar-address";
    private final ReminderTable table;
    private final Permissions permissions;
    private final Clock clock;

    Reminders(ReminderTable table, Permissions permissions, Clock clock) {
        this.table = table;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** What the person has set; in {@code language} where nothing is. */
    public Reminder of(Actor by, Language language) {
        permissions.require(SET, by);
        return table.of(by.reader(), by.person()).orElseGet(() -> Reminder.unset(by.person(), language));
    }

    /** Sets how often the person is told by mail, in what language, and in what zone days begin. */
    public void set(Actor by, Digest digest, Language language, ZoneId zone) {
        permissions.require(SET, by);
        table.set(by.reader(), new Reminder(by.person(), digest, language, zone, Optional.empty()), clock.instant());
    }

    /**
     * Gives the person's calendar a new secret address; an earlier one leads nowhere from now on.
     *
     * @return the secret, which is told once and of which only a hash is kept
     */
    public String newAddress(Actor by, Language language) {
        permissions.require(ADDRESS, by);
        String secret = RandomReference.secret();
        table.calendar(by.reader(), of(by, language), hash(secret));
        return secret;
    }

    /** Takes the address of the person's calendar back. */
    public void noAddress(Actor by) {
        permissions.require(SET, by);
        table.of(by.reader(), by.person()).ifPresent(it -> table.calendar(by.reader(), it, null));
    }

    /** Whose calendar a secret leads to. */
    Optional<Reminder> behind(String secret) {
        return table.byCalendar(hash(secret));
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
