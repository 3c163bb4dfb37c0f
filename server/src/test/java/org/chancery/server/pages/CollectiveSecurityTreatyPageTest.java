package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A treaty whose condition nobody can compute from what is held, and that some left with the end of its term. */
class CollectiveSecurityTreatyPageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The published date, 20 April 1994, stands | is not fulfilled",
                "ru | Действует опубликованная дата, 20 апреля 1994 г. | не выполнено"
            })
    void the_published_date_stands_and_no_condition_is_called_unfulfilled(String language, String said, String unsaid) {
        assertThat(Site.page("/" + language + "/agreements/cst")
                        .select(".finding")
                        .text())
                .contains(said)
                .doesNotContain(unsaid);
    }

    @ParameterizedTest
    @CsvSource({"en, Participation ended", "ru, Участие прекратилось"})
    void a_party_that_left_with_the_end_of_the_term_shows_the_day(String language, String label) {
        var state = Site.page("/" + language + "/agreements/cst/states/AZE");
        assertThat(state.select("main").text()).contains(label);
        var row = Site.page("/" + language + "/agreements/cst").select("table.states tbody tr").stream()
                .filter(tr -> tr.select("a").attr("href").contains("/states/AZE"))
                .findFirst()
                .orElseThrow();
        assertThat(row.select("td time").eachAttr("datetime").getLast()).startsWith("1999-04-2");
    }
}
