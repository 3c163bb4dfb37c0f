package org.chancery.server.database;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.chancery.server.operation.OperatorError;

/** Passwords of the database roles, made once and kept in an owner-only file of the data folder. */
public final class Credentials {

    private final Map<Role, String> passwords;

    private Credentials(Map<Role, String> passwords) {
        this.passwords = passwords;
    }

    /** Reads {@code database.credentials} of the folder; makes it on the first start. */
    public static Credentials of(Path folder) {
        Path file = folder.resolve("database.credentials");
        try {
            if (!Files.exists(file)) {
                OwnerOnly.write(file, generated());
            }
            Properties read = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                read.load(reader);
            }
            Map<Role, String> passwords = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                String password = read.getProperty(key(role));
                if (password == null) {
                    throw new OperatorError(file + " has no line '" + key(role)
                            + "=…'. Restore the file from a backup; the database knows only these passwords.");
                }
                passwords.put(role, password);
            }
            return new Credentials(passwords);
        } catch (IOException e) {
            throw new OperatorError("The database passwords in " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    String password(Role role) {
        String password = passwords.get(role);
        if (password == null) {
            throw new IllegalStateException("no password for " + role);
        }
        return password;
    }

    private static String generated() {
        SecureRandom random = new SecureRandom();
        StringBuilder lines = new StringBuilder("# Passwords of the database roles. Keep this file secret.\n");
        for (Role role : Role.values()) {
            byte[] bytes = new byte[24];
            random.nextBytes(bytes);
            String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            lines.append(key(role)).append('=').append(password).append('\n');
        }
        return lines.toString();
    }

    private static String key(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
