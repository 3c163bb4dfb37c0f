package org.chancery.server.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.server.operation.OperatorError;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** An existing PostgreSQL, named by the operator as {@code jdbc:postgresql://host/database?user=…&password=…}. */
public final class ExternalPostgres {

    private static final String START = "jdbc:postgresql://";

    private ExternalPostgres() {}

    /**
     * Reads the address. The account in it sets up roles and is not used to serve. No message repeats a password.
     *
     * @throws OperatorError if it is no PostgreSQL address or names no account
     */
    public static DatabaseAddress at(String url, Path dataFolder) {
        int question = url.indexOf('?');
        String place = question < 0 ? url : url.substring(0, question);
        if (!place.startsWith(START) || place.contains("@")) {
            throw new OperatorError(
                    "--database-url must look like jdbc:postgresql://host:5432/database?user=…&password=…, but "
                            + (place.contains("@") ? "holds an account before the host." : "is " + place + "?…"));
        }
        @Nullable String user = null;
        String password = "";
        List<String> kept = new ArrayList<>();
        for (String part :
                question < 0 ? new String[0] : url.substring(question + 1).split("&")) {
            if (part.startsWith("user=")) {
                user = decoded(part);
            } else if (part.startsWith("password=")) {
                password = decoded(part);
            } else if (!part.isEmpty()) {
                kept.add(part);
            }
        }
        if (user == null || user.isEmpty()) {
            throw new OperatorError("--database-url names no account; add ?user=…&password=… of an account that may"
                    + " create roles in that database.");
        }
        String plain = kept.isEmpty() ? place : place + "?" + String.join("&", kept);
        if (Driver.parseURL(plain, null) == null) {
            throw new OperatorError("--database-url cannot be understood: " + place
                    + " must be jdbc:postgresql://host:5432/database with a port from 1 to 65535.");
        }
        return new DatabaseAddress(plain, user, password, Credentials.of(dataFolder));
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.substring(part.indexOf('=') + 1), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new OperatorError("--database-url: what follows " + part.substring(0, part.indexOf('=') + 1)
                    + " has a % that begins no code; write %25 for a percent sign.");
        }
    }
}
