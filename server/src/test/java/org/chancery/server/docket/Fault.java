package org.chancery.server.docket;

import java.util.List;
import org.chancery.server.RunningServer;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of the database that refuses a change, so that whoever makes it fails in the middle of its work, until this is closed. */
final class Fault implements AutoCloseable {

    private final JdbcClient owner;

    private Fault(JdbcClient owner) {
        this.owner = owner;
    }

    private static Fault of(RunningServer server) {
        return new Fault(JdbcClient.create(server.part(DatabaseAddress.class).connections(Role.OWNER)));
    }

    /**
     * Breaks a table.
     *
     * @param event insert or update
     * @param when condition over {@code new} and {@code old}
     */
    static Fault in(RunningServer server, String table, String event, String when) {
        Fault fault = of(server);
        for (String statement : List.of(
                "create sequence if not exists docket.broken_times",
                "create or replace function docket.broken() returns trigger language plpgsql security definer as $$"
                        + " begin perform nextval('docket.broken_times'); raise exception 'broken for a test'; end $$",
                "create trigger broken before " + event + " on " + table + " for each row when (" + when
                        + ") execute function docket.broken()")) {
            fault.owner.sql(statement).update();
        }
        return fault;
    }

    /** How often it has struck; also counts what was undone. */
    long struck() {
        return owner.sql("select case when is_called then last_value else 0 end from docket.broken_times")
                .query(Long.class)
                .single();
    }

    /** Mends all tables, also after the server was started again. */
    static void mend(RunningServer server) {
        of(server).close();
    }

    @Override
    public void close() {
        owner.sql("drop function if exists docket.broken() cascade").update();
        owner.sql("drop sequence if exists docket.broken_times").update();
    }
}
