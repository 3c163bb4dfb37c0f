package org.chancery.server.fault;

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

/** A PostgreSQL that belongs to no server and that several use. */
final class SharedDatabase implements AutoCloseable {

    private final DataFolder own;
    private final EmbeddedPostgres postgres;

    private SharedDatabase(DataFolder own, EmbeddedPostgres postgres) {
        this.own = own;
        this.postgres = postgres;
    }

    static SharedDatabase in(Path folder) throws SQLException {
        DataFolder own = DataFolder.open(folder);
        SharedDatabase made =
                new SharedDatabase(own, EmbeddedPostgres.start(own, Credentials.of(own.path()), Progress.silent()));
        made.run("create role office login createrole password 'office'");
        made.run("create database treaties template template0 owner office");
        return made;
    }

    /** What the servers are given. */
    String url() {
        return url("treaties") + "?user=office&password=office";
    }

    private String url(String database) {
        return postgres.address().url().replaceAll("/[^/]*$", "/" + database);
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        url("postgres"), postgres.address().account(Role.ADMINISTRATOR));
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @Override
    public void close() {
        postgres.close();
        own.close();
    }
}
