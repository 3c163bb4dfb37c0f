package org.chancery.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.server.TestServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the catalogue, so that a table that somebody adds later is held to the same rules. */
class LabelsTest {

    private static final String TABLES = " from pg_class c join pg_namespace n on n.oid = c.relnamespace"
            + " where c.relkind in ('r', 'p') and n.nspname not in ('public', 'pg_catalog', 'information_schema')"
            + " and n.nspname !~ '^pg_'";

    private final JdbcClient administrator =
            JdbcClient.create(TestServer.shared().part(DatabaseAddress.class).connections(Role.ADMINISTRATOR));

    @Test
    void every_table_is_under_row_security_also_for_its_owner() {
        assertThat(names("select n.nspname || '.' || c.relname" + TABLES
                        + " and not (c.relrowsecurity and c.relforcerowsecurity)"))
                .isEmpty();
    }

    @Test
    void every_row_that_a_reader_can_read_carries_a_label() {
        assertThat(names("select n.nspname || '.' || c.relname" + TABLES
                        + " and has_table_privilege('chancery_app', c.oid, 'select')"
                        + " and c.oid <> 'register.label'::regclass"
                        + " and not exists (select from pg_attribute a where a.attrelid = c.oid"
                        + " and a.attname = 'label_id' and a.attnotnull)"))
                .isEmpty();
    }

    @Test
    void the_role_that_serves_readers_changes_no_facts_and_no_log() {
        assertThat(names("select n.nspname || '.' || c.relname" + TABLES
                        + " and c.relname !~ '_work$'"
                        + " and has_table_privilege('chancery_app', c.oid, 'insert, update, delete, truncate')"))
                .isEmpty();
    }

    @Test
    void a_restricted_row_is_seen_by_nobody_who_may_not_read_its_label() {
        JdbcClient writer = JdbcClient.create(
                TestServer.shared().part(DatabaseAddress.class).connections(Role.WRITER));
        writer.sql("insert into library.loaded_facts (number, name, label_id) values (900000001, 'hidden', 7)")
                .update();
        Reading reading = TestServer.shared().part(Reading.class);
        String hidden = "select count(*) from library.loaded_facts where name = 'hidden'";
        assertThat(count(reading, "", hidden)).isZero();
        assertThat(count(reading, "somebody", hidden)).isZero();
        assertThat(administrator.sql(hidden).query(Long.class).single()).isEqualTo(1);
        administrator
                .sql("delete from library.loaded_facts where number = 900000001")
                .update();
    }

    private static long count(Reading reading, String reader, String query) {
        return reading.as(reader, jdbc -> jdbc.sql(query).query(Long.class).single());
    }

    private java.util.List<@Nullable String> names(String query) {
        return administrator.sql(query).query(String.class).list();
    }
}
