package org.chancery.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chancery.server.TestServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RolesTest {

    private final DatabaseAddress address = TestServer.shared().part(DatabaseAddress.class);
    private final JdbcClient administrator = JdbcClient.create(address.connections(Role.ADMINISTRATOR));

    @Test
    void no_serving_role_is_a_superuser_or_bypasses_row_security() {
        List<Map<String, @Nullable Object>> mighty = administrator
                .sql(
                        "select rolname from pg_roles where rolname like 'chancery%' and (rolsuper or rolbypassrls or rolcreaterole)")
                .query()
                .listOfRows();
        assertThat(mighty).isEmpty();
    }

    @Test
    void the_role_that_serves_readers_owns_nothing() {
        Long owned = administrator
                .sql(
                        "select count(*) from pg_class where relowner in ('chancery_app'::regrole, 'chancery_writer'::regrole)")
                .query(Long.class)
                .single();
        assertThat(owned).isZero();
    }

    @Test
    void every_table_has_an_owner_who_does_not_serve() {
        List<@Nullable String> owners = administrator
                .sql("select distinct tableowner::text from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list();
        assertThat(owners).containsExactly("chancery_owner");
    }

    @Test
    void what_is_committed_is_on_disk() {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(administrator.sql("show " + setting).query(String.class).single())
                    .as(setting)
                    .isEqualTo("on");
        }
    }

    @Test
    void texts_are_compared_the_same_on_every_machine_and_icu_sorts_for_readers() {
        assertThat(administrator
                        .sql(
                                "select datlocprovider::text || ' ' || datlocale from pg_database where datname = 'chancery'")
                        .query(String.class)
                        .single())
                .isEqualTo("b C.UTF-8");
        assertThat(administrator
                        .sql("select 'ёж' < 'жук' collate \"ru-x-icu\"")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }
}
