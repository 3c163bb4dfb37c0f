package org.chancery.server.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.server.operation.OperatorError;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Brings the tables of the register and of the server up to date, as their owner. */
public final class Migrations {

    private Migrations() {}

    /** Runs what is missing of {@code db/register}, then of {@code db/server}; each keeps its own history. */
    public static void run(DatabaseAddress address) {
        try (Connection connection = address.connections(Role.OWNER).getConnection()) {
            if (isCurrent(connection, "register") && isCurrent(connection, "server")) {
                return;
            }
        } catch (SQLException | IOException e) {
            throw new OperatorError("The tables at " + address + " could not be checked: " + e.getMessage(), e);
        }
        runTo(address, "register", "latest");
        runTo(address, "server", "latest");
    }

    /** Whether every migration of the build has run; asked first, because it spares most starts a third of a second. */
    private static boolean isCurrent(Connection connection, String part) throws SQLException, IOException {
        String history = "public." + part + "_migrations";
        if (Backup.single(connection, "select to_regclass('" + history + "') is null")
                .equals("t")) {
            return false;
        }
        Resource[] files =
                new PathMatchingResourcePatternResolver().getResources("classpath*:db/" + part + "/V*__*.sql");
        Set<MigrationVersion> missing = Arrays.stream(files)
                .map(file -> String.valueOf(file.getFilename()))
                .map(name -> MigrationVersion.fromVersion(name.substring(1, name.indexOf("__"))))
                .collect(Collectors.toCollection(HashSet::new));
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select version from " + history + " where success")) {
            while (row.next()) {
                missing.remove(MigrationVersion.fromVersion(row.getString(1)));
            }
        }
        return missing.isEmpty();
    }

    /** Runs the migrations of one part up to a version, and none beyond. */
    static void runTo(DatabaseAddress address, String part, String version) {
        Flyway.configure()
                .dataSource(address.connections(Role.OWNER))
                .locations("classpath:db/" + part)
                .table(part + "_migrations")
                // Each module numbers its own range, so a lower number may come later.
                .outOfOrder(true)
                .target(MigrationVersion.fromVersion(version))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /** The highest migration that has run. */
    static String version(Connection connection, String part) throws SQLException {
        return Backup.single(
                connection,
                "select version from " + part + "_migrations where success"
                        + " order by string_to_array(version, '.')::bigint[] desc limit 1");
    }
}
