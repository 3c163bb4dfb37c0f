package org.chancery.server.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/** Brings the tables of the register and of the server up to date, as their owner. */
public final class Migrations {

    private Migrations() {}

    /** Runs what is missing of {@code db/register}, then of {@code db/server}; each keeps its own history. */
    public static void run(DatabaseAddress address) {
        runTo(address, "register", "latest");
        runTo(address, "server", "latest");
    }

    /** Runs the migrations of one part up to a version, and none beyond. */
    static void runTo(DatabaseAddress address, String part, String version) {
        Flyway.configure()
                .dataSource(address.connections(Role.OWNER))
                .locations("classpath:db/" + part)
                .table(part + "_migrations")
                .target(MigrationVersion.fromVersion(version))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /** The last migration that has run. */
    static String version(Connection connection, String part) throws SQLException {
        return Backup.single(
                connection,
                "select version from " + part + "_migrations where success order by installed_rank desc limit 1");
    }
}
