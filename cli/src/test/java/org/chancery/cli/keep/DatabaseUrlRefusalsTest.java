package org.chancery.cli.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.chancery.cli.Run;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be used is refused in one line that names what to do, with exit code 2 and without any password. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseUrlRefusalsTest {

    private final OwnPostgres postgres;
    private final Path folder;

    DatabaseUrlRefusalsTest(@TempDir Path folder) {
        this.folder = folder;
        postgres = new OwnPostgres(folder.resolve("office"));
    }

    @BeforeAll
    void an_account_and_a_database_are_made() throws SQLException {
        postgres.make(OwnPostgres.ACCOUNT, "treaties");
    }

    @AfterAll
    void stop() {
        postgres.close();
    }

    @Test
    void without_fsync() throws SQLException {
        postgres.run("alter system set fsync = off");
        postgres.run("select pg_reload_conf(), pg_sleep(0.5)");
        try {
            refused(postgres.asGiven(OwnPostgres.ACCOUNT, "treaties"), "fsync = off; set it to on");
        } finally {
            postgres.run("alter system reset fsync");
            postgres.run("select pg_reload_conf(), pg_sleep(0.5)");
        }
    }

    @Test
    void without_synchronous_commit_for_the_database() throws SQLException {
        postgres.run("alter database treaties set synchronous_commit = off");
        try {
            refused(
                    postgres.asGiven(OwnPostgres.ACCOUNT, "treaties"),
                    "synchronous_commit = off; set it to on",
                    "can lose acts");
        } finally {
            postgres.run("alter database treaties reset synchronous_commit");
        }
    }

    @Test
    void without_synchronous_commit_for_the_role_that_appends() throws SQLException, IOException {
        postgres.make("second", "appending");
        postgres.run("create role chancery_writer login");
        postgres.run("alter role chancery_writer set synchronous_commit = off");
        try {
            refused(postgres.asGiven("second", "appending"), "role chancery_writer");
            Path data = folder.resolve("data");
            String password = Files.readAllLines(data.resolve("database.credentials")).stream()
                    .filter(line -> line.startsWith("writer="))
                    .findFirst()
                    .orElseThrow()
                    .substring("writer=".length());
            postgres.run("alter role chancery_writer password '" + password + "'");
            refused(postgres.asGiven("second", "appending"), "synchronous_commit = off; set it to on");
        } finally {
            postgres.run("drop database appending");
            postgres.run("drop role chancery_owner, chancery_app, chancery_writer");
        }
    }

    @Test
    void with_a_wrong_password() {
        refused(
                postgres.url("treaties") + "?user=office&password=not-the-secret",
                "does not let the account office in",
                "right name and password into --database-url");
    }

    @Test
    void where_nothing_answers() {
        refused(
                "jdbc:postgresql://127.0.0.1:1/treaties?user=office&password=" + OwnPostgres.ENCODED,
                "does not answer",
                "check host and port");
    }

    @Test
    void without_such_a_database() {
        refused(postgres.asGiven(OwnPostgres.ACCOUNT, "absent"), "no such database", "create it");
    }

    @Test
    void of_an_account_that_may_not_create_roles() throws SQLException {
        postgres.make("clerk", "clerks");
        postgres.run("alter role clerk nocreaterole");
        refused(postgres.asGiven("clerk", "clerks"), "does not let the account clerk set up", "createrole");
    }

    @Test
    void of_an_account_that_does_not_own_the_database_and_nothing_stays() throws SQLException {
        postgres.run("create role guest login createrole password '" + OwnPostgres.PASSWORD + "'");
        refused(postgres.asGiven("guest", "treaties"), "set up the database", "owner to guest");
        postgres.run("do $$ begin assert not exists (select from pg_roles where rolname like 'chancery%'); end $$");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:mysql://db.example/treaties?user=office&password=a-secret, must look like jdbc:postgresql://",
        "jdbc:postgresql://office:a-secret@db.example/treaties, account before the host",
        "jdbc:postgresql://db.example/treaties?password=a-secret, names no account",
        "jdbc:postgresql://db.example/treaties?user=office&password=a-secret%, write %25 for a percent sign",
        "jdbc:postgresql://db.example:port/treaties?user=office&password=a-secret, port from 1 to 65535",
    })
    void an_address_that_cannot_be_understood(String url, String said) {
        refused(url, said);
    }

    private void refused(String url, String... said) {
        Run run = Run.chancery(
                "serve",
                "--empty",
                "--port=0",
                "--data=" + folder.resolve("data"),
                "--keys=" + folder.resolve("keys"),
                "--database-url=" + url);
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.err().lines()).as("one line").hasSize(1);
        assertThat(run.err()).contains(said);
        for (String secret :
                new String[] {OwnPostgres.PASSWORD, OwnPostgres.ENCODED, "secret%", "a-secret", "the-secret"}) {
            assertThat(run.err()).doesNotContain(secret);
        }
    }
}
