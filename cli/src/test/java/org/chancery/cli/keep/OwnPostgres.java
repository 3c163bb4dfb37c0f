package org.chancery.cli.keep;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.chancery.server.database.Credentials;
import org.chancery.server.database.DataFolder;
import org.chancery.server.database.EmbeddedPostgres;
import org.chancery.server.database.Role;
import org.chancery.server.operation.Progress;

/** A PostgreSQL as an office would run it: of its own, with an account and a database made for Chancery. */
final class OwnPostgres implements AutoCloseable {

    static final String ACCOUNT = "office";
    static final String PASSWORD = "a+b & c%";
    static final String ENCODED = "a%2Bb%20%26%20c%25";

    private final DataFolder folder;
    private final EmbeddedPostgres postgres;

    OwnPostgres(Path where) {
        folder = DataFolder.open(where);
        postgres = EmbeddedPostgres.start(folder, Credentials.of(folder.path()), Progress.silent());
    }

    /** Makes the account, which may create roles, and its database. */
    void make(String account, String database) throws SQLException {
        run("create role " + account + " login createrole password '" + PASSWORD + "'");
        run("create database " + database + " template template0 owner " + account);
    }

    /** Runs a statement as superuser, outside any database of Chancery. */
    void run(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        url("postgres"), postgres.address().account(Role.ADMINISTRATOR));
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    /** The address of a database as JDBC takes it, without an account. */
    String url(String database) {
        return postgres.address().url().replaceAll("/[^/]*$", "/" + database);
    }

    /** The address as an operator gives it. */
    String asGiven(String account, String database) {
        return url(database) + "?user=" + account + "&password=" + ENCODED;
    }

    @Override
    public void close() {
        postgres.close();
        folder.close();
    }
}
