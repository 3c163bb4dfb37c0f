package org.chancery.server.database;

import org.flywaydb.core.Flyway;

/** Brings the tables of the register and of the server up to date, as their owner. */
public final class Migrations {

    private Migrations() {}

    /** Runs what is missing of {@code db/register}, then of {@code db/server}; each keeps its own history. */
    public static void run(DatabaseAddress address) {
        run(address, "register");
        run(address, "server");
    }

    private static void run(DatabaseAddress address, String part) {
        Flyway.configure()
                .dataSource(address.connections(Role.OWNER))
                .locations("classpath:db/" + part)
                .table(part + "_migrations")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
