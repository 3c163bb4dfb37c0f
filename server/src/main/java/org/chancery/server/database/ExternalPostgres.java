package org.chancery.server.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.server.operation.OperatorError;

/** An existing PostgreSQL, named by the operator as {@code jdbc:postgresql://host/database?user=…&password=…}. */
public final class ExternalPostgres {

    private ExternalPostgres() {}

    /**
     * Reads the address. The account in it sets up roles and is not used to serve.
     *
     * @throws OperatorError if it is no PostgreSQL address or names no account
     */
    public static DatabaseAddress at(String url, Path dataFolder) {
        if (!url.startsWith("jdbc:postgresql://")) {
            throw new OperatorError(
                    "--database-url must look like jdbc:postgresql://host:5432/database?user=…&password=…" + ", but is "
                            + url.replaceAll("\\?.*", "?…"));
        }
        String query = URI.create(url.substring("jdbc:".length())).getRawQuery();
        String user = null;
        String password = "";
        List<String> kept = new ArrayList<>();
        for (String part : query == null ? new String[0] : query.split("&")) {
            if (part.startsWith("user=")) {
                user = decoded(part);
            } else if (part.startsWith("password=")) {
                password = decoded(part);
            } else if (!part.isEmpty()) {
                kept.add(part);
            }
        }
        if (user == null) {
            throw new OperatorError("--database-url names no account; add ?user=…&password=… of an account that may"
                    + " create roles in that database.");
        }
        String plain = url.replaceAll("\\?.*", "");
        String options = kept.isEmpty() ? "" : "?" + String.join("&", kept);
        return new DatabaseAddress(plain + options, user, password, Credentials.of(dataFolder));
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.substring(part.indexOf('=') + 1), StandardCharsets.UTF_8);
    }
}
