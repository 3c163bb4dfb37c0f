package org.chancery.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.register.RegisterSettings;
import org.chancery.server.TestServer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What rebuild, restore and erasure ask of every fact table, held against the catalogue. */
class FactTablesTest {

    private final JdbcClient administrator =
            JdbcClient.create(TestServer.shared().part(DatabaseAddress.class).connections(Role.ADMINISTRATOR));

    @Test
    void every_fact_table_is_rebuilt_by_a_projector() {
        List<String> projected = TestServer.shared().part(RegisterSettings.class).projectors().stream()
                .flatMap(it -> it.tables().stream())
                .toList();
        assertThat(names("select schemaname || '.' || tablename from pg_tables where tablename like '%\\_facts'"))
                .isNotEmpty()
                .allMatch(projected::contains, "is rebuilt, because a backup has no fact tables");
        assertThat(projected).allMatch(table -> table.endsWith("_facts"), "ends in _facts, so that no backup has it");
    }

    @Test
    void the_writer_may_take_rows_out_of_every_fact_table() {
        assertThat(names("select tablename from pg_tables where tablename like '%\\_facts'"
                        + " and not has_table_privilege('chancery_writer', schemaname || '.' || tablename, 'delete')"))
                .isEmpty();
    }

    @Test
    void no_working_table_refers_to_a_fact_table() {
        assertThat(
                        names(
                                "select conrelid::regclass::text from pg_constraint where contype = 'f'"
                                        + " and confrelid::regclass::text like '%\\_facts' and conrelid::regclass::text not like '%\\_facts'"))
                .isEmpty();
    }

    private List<String> names(String query) {
        return administrator.sql(query).query((row, at) -> row.getString(1)).list();
    }
}
