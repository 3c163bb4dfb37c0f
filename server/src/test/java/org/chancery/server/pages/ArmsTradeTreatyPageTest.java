package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ArmsTradeTreatyPageTest {
    @Test
    void says_since_when_it_is_in_force_and_why() {
        Document page = Site.page("/en/agreements/att");
        assertThat(Site.text(page, ".lead")).startsWith("In force since 24 December 2014");
        assertThat(Site.text(page, ".finding .answer")).contains("in force since 24 December 2014");
        assertThat(page.select(".finding .steps li").text())
                .contains("fiftieth instrument")
                .contains("25 September 2014")
                .contains("90 days later");
        assertThat(Site.text(page, ".two-dates")).contains("they agree");
    }

    @Test
    void says_the_same_in_russian() {
        Document page = Site.page("/ru/agreements/att");
        assertThat(Site.text(page, ".lead")).startsWith("Действует с 24 декабря 2014 г.");
    }

    @Test
    void is_not_in_force_the_day_before() {
        Document page = Site.page("/en/agreements/att?on=2014-12-23");
        assertThat(Site.text(page, ".lead")).startsWith("Not yet in force; enters into force on 24 December 2014");
        assertThat(Site.text(page, ".as-at .shown")).contains("23 December 2014");
    }

    @Test
    void the_date_changes_table_and_numbers_and_stays_in_every_link_of_a_state() {
        Document page = Site.page("/en/agreements/att?on=2013-06-03");
        assertThat(page.select("table.states tbody tr")).hasSize(67);
        assertThat(page.select("table.states tbody th a").eachAttr("href"))
                .allMatch(href -> href.endsWith("?on=2013-06-03"));
    }

    @Test
    void the_table_is_filtered_and_sorted_by_the_address() {
        Document page = Site.page("/en/agreements/att?status=signatory&sort=signed");
        assertThat(page.select("table.states .status .word").eachText())
                .isNotEmpty()
                .containsOnly("Signatory");
        assertThat(page.select("table.states td.day:nth-of-type(2) time").eachAttr("datetime"))
                .isSorted();
        assertThat(page.select("th[aria-sort]")).hasSize(1);
    }

    @Test
    void a_state_is_found_by_its_name_in_either_language_or_its_code() {
        for (String typed : new String[] {"Франц", "franc", "FRA"}) {
            assertThat(Site.page("/en/agreements/att?name="
                                    + java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8))
                            .select("table.states tbody th")
                            .eachText())
                    .containsExactly("France");
        }
    }

    @Test
    void shows_fifty_filled_places_and_those_beyond_on_the_same_day() {
        Document page = Site.page("/en/agreements/att");
        assertThat(page.select(".seats .filled")).hasSize(50);
        assertThat(page.select(".seats .more")).hasSize(3);
    }

    @Test
    void has_a_place_on_the_map_for_each_party_and_the_table_beside_it() {
        Document page = Site.page("/en/agreements/att");
        assertThat(page.select(".map .m-party").size()).isGreaterThan(110);
        assertThat(page.select(".map figcaption").text()).contains("imply no opinion");
    }

    @Test
    void where_participation_is_not_held_nothing_is_called_never_a_party() {
        Document page = Site.page("/en/agreements/hague-regulations-1907");
        assertThat(page.select(".map")).isEmpty();
        assertThat(page.select(".status").text()).doesNotContain("Never a party");
        assertThat(Site.text(Site.page("/en/agreements/hague-regulations-1907/states/FRA"), ".page-head .status"))
                .isEqualTo("Not known");
    }
}
