package org.chancery.register.act;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The precondition that a query finds no row for a key, such as "this State has not yet ratified this agreement". The writer asks it
 * for all commands of a group in one round trip, where their subjects show that they do not touch each other.
 *
 * @param query selects with exactly one {@code ?}, which stands for the key as text (cast it where the column is not text)
 * @param key what the query is about
 * @param refusal why the act is not recorded if a row is found
 */
public record Absent(String query, String key, Refusal refusal) implements Precondition {
    public Absent {
        if (query.chars().filter(c -> c == '?').count() != 1) {
            throw new IllegalArgumentException("the query has exactly one ?, not as in: " + query);
        }
    }

    @Override
    public Optional<Refusal> check(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(refusal) : Optional.empty();
            }
        }
    }
}
