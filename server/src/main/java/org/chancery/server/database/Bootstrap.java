package org.chancery.server.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.chancery.server.operation.OperatorError;

/** Makes a PostgreSQL fit for a secretariat: checks it, creates the roles and, when embedded, the database. */
public final class Bootstrap {

    private static final int OLDEST = 17;
    private static final List<Role> SERVING = List.of(Role.OWNER, Role.APP, Role.WRITER);

    private Bootstrap() {}

    /** Creates the database {@code chancery} in the embedded PostgreSQL, then does as {@link #prepare}. */
    public static void prepareEmbedded(DatabaseAddress address) {
        DatabaseAddress maintenance = address.database(address.url().replaceAll("/chancery$", "/postgres"));
        try (Connection connection = maintenance.connections(Role.ADMINISTRATOR).getConnection();
                Statement sql = connection.createStatement()) {
            if (!exists(sql, "select from pg_database where datname = 'chancery'")) {
                sql.execute("create database chancery template template0");
            }
        } catch (SQLException e) {
            throw new OperatorError("The database could not be created: " + e.getMessage(), e);
        }
        prepare(address);
    }

    /**
     * Checks version, encoding and durability; creates missing roles and their rights on the schema, all or nothing.
     *
     * @throws OperatorError if the server is too old, may lose acknowledged acts, or the account may not create roles
     */
    public static void prepare(DatabaseAddress address) {
        try (Connection connection = address.connections(Role.ADMINISTRATOR).getConnection();
                Statement sql = connection.createStatement()) {
            requireVersion(connection, OLDEST);
            require(sql, "server_encoding", "UTF8", "Create the database with encoding UTF8.");
            requireDurability(sql);
            connection.setAutoCommit(false);
            for (Role role : SERVING) {
                createRole(sql, role, address.credentials().password(role));
            }
            if (!exists(
                    sql,
                    "select from pg_namespace where nspname = 'public' and nspowner = 'chancery_owner'::regrole")) {
                grantSchema(connection, sql);
            }
            connection.commit();
        } catch (SQLException e) {
            throw SetUpRefusal.of(e, address);
        }
    }

    /**
     * Does as {@link #prepare} on a server that is not ours, then signs in with every role as the server will.
     *
     * @throws OperatorError also if the roles belong to another secretariat, or lose what is acknowledged
     */
    public static void prepareExternal(DatabaseAddress address) {
        prepare(address);
        for (Role role : SERVING) {
            try (Connection connection = address.connections(role).getConnection();
                    Statement sql = connection.createStatement()) {
                requireDurability(sql);
            } catch (SQLException e) {
                throw SetUpRefusal.of(e, address, role);
            }
        }
    }

    /** Refuses a server older than the major version {@code oldest}. */
    static void requireVersion(Connection connection, int oldest) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < oldest) {
            throw new OperatorError("PostgreSQL " + oldest + " or newer is needed; this one is " + version
                    + ". Upgrade it, or leave --database-url out and use the embedded one.");
        }
    }

    private static void requireDurability(Statement sql) throws SQLException {
        require(sql, "fsync", "on", "Without it a crash can lose acts that were acknowledged.");
        require(sql, "synchronous_commit", "on", "Without it a crash can lose acts that were acknowledged.");
    }

    private static void require(Statement sql, String setting, String wanted, String reason) throws SQLException {
        try (ResultSet row = sql.executeQuery("show " + setting)) {
            row.next();
            if (!row.getString(1).equals(wanted)) {
                throw new OperatorError("PostgreSQL runs with " + setting + " = " + row.getString(1) + "; set it to "
                        + wanted + ". " + reason);
            }
        }
    }

    private static void createRole(Statement sql, Role role, String password) throws SQLException {
        if (!exists(sql, "select from pg_roles where rolname = '" + role.user() + "'")) {
            // The password is of our own making and holds letters, digits, '-' and '_' only.
            sql.execute("create role " + role.user() + " login password '" + password
                    + "' nosuperuser nobypassrls nocreatedb nocreaterole noreplication");
        }
    }

    private static void grantSchema(Connection connection, Statement sql) throws SQLException {
        String database = sql.enquoteIdentifier(connection.getCatalog(), true);
        sql.execute("revoke all on database " + database + " from public");
        sql.execute("grant connect on database " + database + " to chancery_owner, chancery_app, chancery_writer");
        sql.execute("grant create on database " + database + " to chancery_owner");
        sql.execute("revoke all on schema public from public");
        sql.execute("grant chancery_owner to current_user");
        sql.execute("alter schema public owner to chancery_owner");
        sql.execute("grant usage on schema public to chancery_app, chancery_writer");
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            return row.next();
        }
    }
}
