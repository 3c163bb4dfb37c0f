package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address at which there is nothing names those that it may have meant. */
class NearAddressesTest {

    @ParameterizedTest
    @CsvSource({
        "/en/agreements/atts, /en/agreements/att, Arms Trade Treaty",
        "/en/agreements/arms-trade-treaty, /en/agreements/att, Arms Trade Treaty",
        "/en/agreements/minebann, /en/agreements/mine-ban, Mine Ban Convention",
        "/ru/agreements/ATT, /ru/agreements/att, Договор о торговле оружием",
        "/en/agreement/at, /en/agreements/att, Arms Trade Treaty",
        "/en/states/fr, /en/states/FRA, France",
        "/ru/states/france, /ru/states/FRA, Франция",
        "/en/states/germny, /en/states/DEU, Germany",
        "/en/states/ROM, /en/states/ROU, Romania",
        "/en/states/uk, /en/states/GBR, United Kingdom",
        "/en/agreements/att/states/FRX, /en/agreements/att/states/FRA, France",
        "/en/france, /en/states/FRA, France"
    })
    void a_mistyped_address_names_the_page_that_is_near(String mistyped, String path, String title) {
        assertThat(near(mistyped).select(".near a"))
                .anySatisfy(link -> {
                    assertThat(link.attr("href")).isEqualTo(path);
                    assertThat(link.text()).startsWith(title);
                })
                .hasSizeLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/agreements/%3Cscript%3Ealert(1)%3Cscript%3E",
                "/en/states/%22onload=%22alert(1)",
                "/ru/agreements/%D1%8F%D1%8F%D1%8F%D1%8F%D1%8F%D1%8F%D1%8F",
                "/en/nothing-of-the-kind"
            })
    void an_address_that_is_near_nothing_names_nothing_and_is_not_repeated(String address) {
        Document page = near(address);
        assertThat(page.select(".near")).isEmpty();
        assertThat(page.select("main script, main [onload]")).isEmpty();
        assertThat(page.select("main").html()).doesNotContain("alert(1)");
    }

    @Test
    void a_very_long_address_is_answered_at_once() {
        assertThat(near("/en/agreements/" + "a".repeat(4000)).select(".near")).isEmpty();
    }

    private static Document near(String address) {
        var answer = Site.get(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        return Jsoup.parse(answer.body());
    }
}
