package org.chancery.server.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.server.labels.LabelledServer.as;
import static org.chancery.server.labels.LabelledServer.authorisation;
import static org.chancery.server.labels.LabelledServer.label;
import static org.chancery.server.labels.LabelledServer.labels;
import static org.chancery.server.labels.LabelledServer.mandates;

import java.util.List;
import org.chancery.server.TestServer;
import org.chancery.server.database.Reading;
import org.chancery.server.database.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A table made as docs/schema.md says, asked in every way by those who may see a row and those who may not. */
class LabelledTableTest {

    private static String france = "";
    private static String japan = "";

    @BeforeAll
    static void a_table_with_labelled_papers() {
        as(Role.OWNER).sql("""
                        create schema paper;
                        grant usage on schema paper to chancery_app, chancery_writer;
                        create table paper.paper_work (
                            id integer primary key,
                            added timestamptz not null,
                            title text not null,
                            words tsvector not null,
                            label_id integer not null references register.label (id));
                        do $$ begin
                            perform labels.protect('paper.paper_work');
                            perform labels.make_by_id('paper.paper_work', 'id');
                            perform labels.make_latest('paper.paper_work', 'id', 'added');
                            perform labels.make_search('paper.paper_work', 'id', 'added', 'words', 'simple');
                            perform labels.make_complete('paper.paper_work', 'title');
                        end $$;
                        """).update();
        int forFrance = labels().numberOf(label("SECRET; release=FRA"));
        for (int i = 1; i <= 40; i++) {
            as(Role.OWNER)
                    .sql("insert into paper.paper_work values (?, '2026-01-01'::timestamptz + ? * interval '1 day', ?,"
                            + " to_tsvector('simple', ?), ?)")
                    .params(i, i / 2, "Paper 100%_" + i, "paper on trials " + i, i % 4 == 0 ? 0 : forFrance)
                    .update();
        }
        france = reader("FRA");
        japan = reader("JPN");
    }

    private static String reader(String state) {
        var term = mandates().begin(state);
        labels().record(AuthorisationActs.granted(authorisation(term))).join();
        return term.reader();
    }

    @AfterAll
    static void removed() {
        as(Role.OWNER).sql("drop schema paper cascade").update();
    }

    private static List<@Nullable String> ask(String reader, String question) {
        return TestServer.shared()
                .part(Reading.class)
                .<List<@Nullable String>>as(
                        reader, sql -> sql.sql(question).query(String.class).list());
    }

    @Test
    void a_row_is_found_by_its_id_only_by_those_who_may_see_it() {
        assertThat(ask(france, "select title from paper.paper_work_by_id(3)")).containsExactly("Paper 100%_3");
        assertThat(ask(japan, "select title from paper.paper_work_by_id(3)")).isEmpty();
        assertThat(ask("", "select title from paper.paper_work_by_id(4)")).containsExactly("Paper 100%_4");
        assertThat(ask(france, "select title from paper.paper_work_by_id(99)")).isEmpty();
    }

    @Test
    void the_latest_come_page_by_page_without_gaps_also_where_dates_are_equal() {
        String page = "select id::text from paper.paper_work_latest(4, %s)";
        assertThat(ask(france, page.formatted("'infinity', 0"))).containsExactly("40", "39", "38", "37");
        assertThat(ask(france, page.formatted("'2026-01-19', 38"))).containsExactly("37", "36", "35", "34");
        assertThat(ask(japan, page.formatted("'infinity', 0"))).containsExactly("40", "36", "32", "28");
        assertThat(ask(japan, page.formatted("'2026-01-15', 28"))).containsExactly("24", "20", "16", "12");
        assertThat(ask(japan, "select id::text from paper.paper_work_latest(4, '2026-01-03', 4)"))
                .isEmpty();
    }

    @Test
    void a_search_finds_and_counts_only_what_the_reader_may_see() {
        assertThat(ask(japan, "select id::text from paper.paper_work_search('trials', 3)"))
                .containsExactly("40", "36", "32");
        assertThat(ask(japan, "select paper.paper_work_count('trials')::text")).containsExactly("10");
        assertThat(ask(france, "select paper.paper_work_count('trials')::text")).containsExactly("40");
        assertThat(ask(japan, "select paper.paper_work_count('39')::text")).containsExactly("0");
        assertThat(ask(france, "select paper.paper_work_count('39')::text")).containsExactly("1");
    }

    @Test
    void completions_name_no_hidden_title_and_take_signs_as_they_are() {
        assertThat(ask(japan, "select * from paper.paper_work_complete('paper 100%_3', 9)"))
                .containsExactly("Paper 100%_32", "Paper 100%_36");
        assertThat(ask(japan, "select * from paper.paper_work_complete('paper%3', 9)"))
                .isEmpty();
        assertThat(ask(france, "select * from paper.paper_work_complete('PAPER 100%_39', 9)"))
                .containsExactly("Paper 100%_39");
    }

    @Test
    void a_plain_query_is_filtered_too() {
        assertThat(ask(japan, "select count(*)::text from paper.paper_work")).containsExactly("10");
        assertThat(ask("", "select count(*)::text from paper.paper_work")).containsExactly("10");
        assertThat(ask(france, "select count(*)::text from paper.paper_work")).containsExactly("40");
    }

    @Test
    void readers_make_no_labels_and_no_tables() {
        assertThatThrownBy(() -> ask(france, "select labels.add('x')::text"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> ask(france, "select labels.protect('paper.paper_work')::text"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_column_that_is_missing_or_may_be_null_is_named() {
        assertThatThrownBy(() -> as(Role.OWNER)
                        .sql("select labels.make_by_id('paper.paper_work', 'number')")
                        .query(row -> {}))
                .hasMessageContaining("needs a column number that is not null");
    }
}
