package org.chancery.bench.leaks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.server.RunningServer;
import org.chancery.server.identity.login.Logins;

/** The offices, mandates and accounts of the house, as the projector of mandates leaves them; every account signs in once. */
final class Accounts {

    private static final long FIRST_NUMBER = 9_000_000;

    private Accounts() {}

    /** Gives the secret of each account's sign-in. */
    static Map<Integer, String> open(Connection builder, RunningServer server) throws SQLException {
        offices(builder);
        for (int account = 1; account <= LeakHouse.GHOST; account++) {
            enter(builder, account);
        }
        inventoryAndQuery(builder);
        builder.commit();
        Logins logins = server.part(Logins.class);
        Map<Integer, String> secrets = new TreeMap<>();
        for (int account = 1; account <= LeakHouse.ACCOUNTS; account++) {
            secrets.put(
                    account,
                    logins.begin(Person.person(account), Optional.empty(), "password", "leaks")
                            .orElseThrow());
        }
        return secrets;
    }

    private static void offices(Connection builder) throws SQLException {
        for (String place : Post.PLACES) {
            boolean state = place.equals(place.toUpperCase(Locale.ROOT));
            run(
                    builder,
                    "insert into identity.office_facts (office, kind, state, english, russian, established, number,"
                            + " label_id) values (?, ?, ?, ?, ?, '2020-01-01', 1, 0) on conflict do nothing",
                    state ? "delegation-" + place.toLowerCase(Locale.ROOT) : place,
                    state ? "delegation" : "organ",
                    state ? place : null,
                    place,
                    place);
        }
    }

    private static void enter(Connection builder, int account) throws SQLException {
        Post post = account == LeakHouse.GHOST ? new Post("expert", "watch") : LeakHouse.post(account);
        String person = Person.person(account);
        run(
                builder,
                "insert into identity.mandate_facts (mandate, person, role, office, begins, number, label_id)"
                        + " values (?, ?, ?, ?, '2020-01-01', ?, 0)",
                Person.mandate(account),
                person,
                post.role(),
                post.office(),
                FIRST_NUMBER + account);
        run(
                builder,
                "insert into identity.person_facts (number, person, name, contact, label_id) values (?, ?, ?, ?, 0)",
                FIRST_NUMBER + account,
                person,
                "Person " + account,
                person + "@example.org");
        run(builder, "insert into identity.account_work (person, name) values (?, ?)", person, "user-" + account);
        run(
                builder,
                "insert into reminders.setting_work (person, digest, calendar_hash, calendar_made)"
                        + " values (?, 'daily', ?, now())",
                person,
                hash(calendar(account)));
    }

    /** Secret of the address of an account's calendar. */
    static String calendar(int account) {
        return "calendar-of-" + account;
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void inventoryAndQuery(Connection builder) throws SQLException {
        run(
                builder,
                "insert into copies.inventory_work (inventory, opened_by, office, lines) values (?, 'p', 'secretariat', 1)",
                CopyRows.INVENTORY);
        run(
                builder,
                "insert into copies.query_work (query, asked_by, asked_office, reason, means, codes, state, decided,"
                        + " decided_by, decided_office) values (?, 'p', 'secretariat', 'r', 'code', '0', 'released', now(),"
                        + " 'q', 'secretariat')",
                CopyRows.QUERY);
    }

    private static void run(Connection builder, String insert, @org.jspecify.annotations.Nullable Object... values)
            throws SQLException {
        try (PreparedStatement row = builder.prepareStatement(insert)) {
            for (int i = 0; i < values.length; i++) {
                row.setObject(i + 1, values[i]);
            }
            row.executeUpdate();
        }
    }
}
