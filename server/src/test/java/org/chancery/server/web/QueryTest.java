package org.chancery.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.server.web.part.Column;
import org.chancery.server.web.part.Paging;
import org.junit.jupiter.api.Test;

class QueryTest {

    @Test
    void a_list_keeps_its_state_in_the_address() {
        Query query = Query.of("filter=a%26b&sort=name&page=3");
        assertThat(query.value("filter")).hasValue("a&b");
        assertThat(query.with("sort", "date")).hasToString("?filter=a%26b&sort=date&page=3");
        assertThat(query.without("page").without("sort").without("filter")).hasToString("");
    }

    @Test
    void what_cannot_be_read_is_left_out() {
        assertThat(Query.of("a=%ZZ&=b&c&d=%20&e=1&e=2")).hasToString("?e=1");
        assertThat(Query.of("a=" + "x".repeat(5_000))).hasToString("");
    }

    @Test
    void a_column_sorts_up_then_down_and_begins_again_at_the_first_page() {
        Column name = new Column("name", "Name", false);
        Query once = name.sorted(Query.of("page=4"));
        assertThat(once).hasToString("?sort=name");
        assertThat(name.direction(once)).hasValue("ascending");
        assertThat(name.sorted(once)).hasToString("?sort=-name");
    }

    @Test
    void a_page_beyond_the_list_is_its_last_and_nonsense_is_its_first() {
        assertThat(Paging.of(Query.of("page=99"), 50, 120).number()).isEqualTo(3);
        assertThat(Paging.of(Query.of("page=-1"), 50, 120).number()).isEqualTo(1);
        assertThat(Paging.of(Query.of("page=x"), 50, 0).number()).isEqualTo(1);
        assertThat(Paging.of(Query.of("page=3"), 50, 120).last()).isEqualTo(120);
    }
}
