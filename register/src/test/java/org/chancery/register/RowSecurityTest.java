package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowSecurityTest {
    private final RegisterFixture fixture = RegisterFixture.fresh();
    private final TestDatabase database = fixture.database;
    private String number = "";

    @BeforeEach
    void oneRestrictedAct() {
        try (TickedRegister ticked = TickedRegister.on(fixture)) {
            number = ticked.record(Notes.secret("secret")).number().toString();
        }
    }

    @Test
    void every_table_forces_row_security() throws SQLException {
        assertThat(
                        column(
                                database.administrator(),
                                "",
                                "select relname from pg_class where relnamespace = "
                                        + "'register'::regnamespace and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)"))
                .isEmpty();
    }

    @Test
    void every_table_that_readers_may_select_has_a_label() throws SQLException {
        String sql = "select t.table_name from information_schema.column_privileges t where grantee = 'chancery_app' "
                + "and table_schema = 'register' group by t.table_name having not exists (select from "
                + "information_schema.columns c where c.table_schema = 'register' and c.table_name = t.table_name "
                + "and (c.column_name = 'label_id' and c.is_nullable = 'NO' or c.table_name = 'label'))";
        assertThat(column(database.administrator(), "", sql)).isEmpty();
    }

    @Test
    void serving_roles_own_nothing_and_do_not_bypass_row_security() throws SQLException {
        assertThat(column(
                        database.administrator(),
                        "",
                        "select rolname from pg_roles where rolname like 'chancery%' and (rolsuper or rolbypassrls)"))
                .isEmpty();
        assertThat(column(
                        database.administrator(),
                        "",
                        "select distinct r.rolname from pg_class c join pg_roles r on r.oid = c.relowner "
                                + "where c.relnamespace = 'register'::regnamespace"))
                .containsExactly("chancery_owner");
    }

    @Test
    void definer_functions_pin_their_search_path() throws SQLException {
        assertThat(column(
                        database.administrator(),
                        "",
                        "select proname from pg_proc where pronamespace = 'register'::regnamespace and prosecdef "
                                + "and not coalesce(array_to_string(proconfig, ',') like 'search_path=%', false)"))
                .isEmpty();
    }

    @Test
    void without_a_reader_only_public_openings_are_there() throws SQLException {
        assertThat(openings("")).containsExactly("0");
        assertThat(column(database.app(), "", "select expression from register.label"))
                .containsExactly("PUBLIC");
    }

    @Test
    void a_reader_with_the_label_reads_it_while_it_is_valid() throws SQLException {
        database.execute(
                "insert into register.reader_label values ('anna', 7, '-infinity', 'infinity'), ('boris', 7, '-infinity', now()), "
                        + "('clara', 7, now() + interval '1 day', 'infinity')");
        database.execute("insert into register.reader_sees_all values ('auditor')");
        assertThat(openings("anna")).containsExactly("0", number);
        assertThat(openings("boris")).containsExactly("0");
        assertThat(openings("clara")).containsExactly("0");
        assertThat(openings("auditor")).hasSize(17).contains("0", number);
    }

    @Test
    void the_reader_is_forgotten_with_the_transaction() throws SQLException {
        database.execute("insert into register.reader_label values ('anna', 7)");
        try (Connection connection = database.app().getConnection()) {
            connection.setAutoCommit(false);
            read(connection, "anna", "select number::text from register.opening");
            connection.commit();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select count(*) from register.opening")) {
                row.next();
                assertThat(row.getInt(1)).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select personal from register.opening",
                "select * from register.head",
                "select * from register.once",
                "select * from register.act_schema",
                "select * from register.reader_label",
                "select * from register.pending_work",
                "select * from register.tick_work",
                "insert into register.label values (9, 'MINE')",
                "update register.leaf set envelope = ''",
                "delete from register.leaf"
            })
    void the_role_that_serves_readers_may_not(String sql) {
        assertThatThrownBy(() -> column(database.app(), "", sql)).hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update register.leaf set envelope = ''", "delete from register.leaf", "delete from register.opening",
                "update register.opening set content = ''", "truncate register.leaf",
                        "update register.tile_root set hash = ''",
                "update register.label set expression = ''", "drop table register.leaf"
            })
    void the_writer_only_adds(String sql) {
        assertThatThrownBy(() -> column(database.writer(), "", sql))
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    private List<String> openings(String reader) throws SQLException {
        return column(database.app(), reader, "select number::text from register.opening order by number");
    }

    private static List<String> column(DataSource source, String reader, String sql) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            return read(connection, reader, sql);
        }
    }

    private static List<String> read(Connection connection, String reader, String sql) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select set_config('chancery.reader', ?, true)");
                Statement statement = connection.createStatement()) {
            set.setString(1, reader);
            set.execute();
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }
}
