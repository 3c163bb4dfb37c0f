package org.chancery.server;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All fact tables of a server with their rows, to be compared. */
public final class Facts {

    private Facts() {}

    /** One line a table: its name, how many rows it has, and a digest of them. */
    public static String of(RunningServer server) {
        JdbcClient administrator =
                JdbcClient.create(server.part(DatabaseAddress.class).connections(Role.ADMINISTRATOR));
        List<String> tables = administrator
                .sql("select schemaname || '.' || tablename from pg_tables where tablename like '%\\_facts' order by 1")
                .query((row, at) -> row.getString(1))
                .list();
        return tables.stream()
                .map(table -> table + " "
                        + administrator
                                .sql(
                                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '')"
                                                + " from " + table + " t")
                                .query((row, at) -> row.getString(1))
                                .single())
                .collect(Collectors.joining("\n"));
    }
}
