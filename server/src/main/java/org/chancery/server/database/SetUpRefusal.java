package org.chancery.server.database;

import java.sql.SQLException;
import org.chancery.server.operation.OperatorError;

/** What an operator can do about a PostgreSQL that cannot be set up, in one line and without any password. */
final class SetUpRefusal {

    private SetUpRefusal() {}

    /** The failure of a statement or connection of the account that sets up (codes: PostgreSQL, appendix A). */
    static OperatorError of(SQLException failure, DatabaseAddress address) {
        String account = address.administrator();
        String advice = switch (String.valueOf(failure.getSQLState())) {
            case "28P01" ->
                "does not let the account " + account + " in: put its right name and password into --database-url.";
            case "28000" ->
                "does not let the account " + account
                        + " in: it must exist, may log in, and pg_hba.conf must admit it from here.";
            case "3D000" -> "has no such database: create it, for example createdb -O " + account + " -E UTF8 NAME.";
            case "08001", "08004", "08006" ->
                "does not answer: check host and port, and that PostgreSQL runs and accepts TCP connections.";
            case "42501" ->
                "does not let the account " + account + " set up the database: it must own it"
                        + " (alter database … owner to " + account + ") and may create roles (alter role " + account
                        + " createrole).";
            default -> "could not be prepared: " + firstLine(failure);
        };
        return new OperatorError("The database at " + address + " " + advice, failure);
    }

    /** A serving role that cannot sign in, although the account that sets up could. */
    static OperatorError of(SQLException failure, DatabaseAddress address, Role role) {
        if ("28P01".equals(failure.getSQLState())) {
            return new OperatorError(
                    "The PostgreSQL at " + address + " has a role " + role.user() + " with another password than"
                            + " database.credentials in the data folder: another secretariat uses this server. Start with"
                            + " the data folder of that secretariat, or give this one a PostgreSQL of its own.",
                    failure);
        }
        return new OperatorError(
                "The database at " + address + " does not serve the role " + role.user() + ": " + firstLine(failure),
                failure);
    }

    private static String firstLine(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
