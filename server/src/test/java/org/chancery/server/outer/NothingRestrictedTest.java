package org.chancery.server.outer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Role;
import org.chancery.server.docket.BusyWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An outer server, fed by a signed bundle, holds nothing in which a word stands that is not public; the inner one holds all of them. */
class NothingRestrictedTest {

    /** Persons of the demonstration, whose names stand in the register of the inner server. */
    private static final List<String> CAST =
            List.of("Nadia Orlen", "Tomas Veld", "Karel Sund", "nadia.orlen@concord.example");

    @Test
    void no_restricted_word_name_or_address_is_anywhere_on_the_outer_server(@TempDir Path folder) throws Exception {
        System.setProperty("chancery.restricted-acts", "on");
        System.setProperty("chancery.restricted-acts-every", "PT8S");
        System.setProperty("chancery.restricted-acts-places", "4");
        try (TwoServers two = TwoServers.in(folder)) {
            List<String> words = new ArrayList<>(BusyWorld.in(two.inner));
            words.addAll(CAST);
            two.write(0);
            try (RunningServer outer = two.startOuter("outer")) {
                assertThat(TestServer.get(outer, "/en/notifications").body()).contains("DN-");
                search(two, outer, words);
                assertThat(TestServer.get(outer, "/api/v1/bulk/acts.csv").body())
                        .contains("A public note.");
                // What the public may read is found by the same search, so a search that finds nothing says something.
                assertThat(Searched.columns(outer, List.of("A public note.")).values())
                        .singleElement(LIST)
                        .contains("agreements.act_facts.record");
                onlyPublicRows(outer);
            }
        } finally {
            System.clearProperty("chancery.restricted-acts");
            System.clearProperty("chancery.restricted-acts-every");
            System.clearProperty("chancery.restricted-acts-places");
        }
    }

    private static void search(TwoServers two, RunningServer outer, List<String> words) throws Exception {
        assertThat(Searched.columns(two.inner, words).keySet())
                .as("words in tables of the inner server")
                .containsExactlyInAnyOrderElementsOf(words);
        assertThat(Searched.columns(outer, words)).isEmpty();
        Searched.checkpoint(two.inner);
        Searched.checkpoint(outer);
        assertThat(Searched.files(two.folder.resolve("inner"), words))
                .as("words in files of the inner server")
                .hasSize(words.size());
        assertThat(Searched.files(two.folder.resolve("outer"), words)).isEmpty();
        assertThat(Searched.files(two.bundles, words)).isEmpty();
        assertThat(Searched.files(two.bundles, List.of("A public note."))).hasSize(1);
        assertThat(Files.exists(two.folder.resolve("outer-keys"))).isFalse();
    }

    /** Row by row: no label but PUBLIC, no working table with a row, no opening of an act that is restricted, no personal part. */
    private static void onlyPublicRows(RunningServer outer) {
        JdbcClient administrator =
                JdbcClient.create(outer.part(DatabaseAddress.class).connections(Role.ADMINISTRATOR));
        List<String> labelled = administrator
                .sql("select table_schema || '.' || table_name from information_schema.columns"
                        + " where column_name = 'label_id' and table_schema !~ '^pg_'")
                .query((row, at) -> row.getString(1))
                .list();
        assertThat(labelled).hasSizeGreaterThan(20);
        for (String table : labelled) {
            assertThat(count(administrator, "select count(*) from " + table + " where label_id <> 0"))
                    .as(table)
                    .isZero();
        }
        List<String> work = administrator
                .sql("select schemaname || '.' || tablename from pg_tables where tablename like '%\\_work'"
                        + " and schemaname <> 'mirror'")
                .query((row, at) -> row.getString(1))
                .list();
        // What migrations put there says nothing: where an evaluation and the ticks stand.
        work.removeAll(List.of("labels.evaluation_work", "register.tick_work"));
        assertThat(work).hasSizeGreaterThan(10);
        for (String table : work) {
            assertThat(count(administrator, "select count(*) from " + table))
                    .as(table)
                    .isZero();
        }
        assertThat(count(administrator, "select count(*) from register.opening where personal <> ''"))
                .isZero();
        assertThat(count(administrator, "select count(*) from register.label")).isEqualTo(1);
        assertThat(count(
                        administrator,
                        "select count(*) from register.leaf l join register.opening o on o.number = l.number"
                                + " where convert_from(l.envelope, 'UTF8') like '%\"kind\":\"restricted\"%'"))
                .isZero();
    }

    private static long count(JdbcClient administrator, String query) {
        return administrator.sql(query).query(Long.class).single();
    }
}
