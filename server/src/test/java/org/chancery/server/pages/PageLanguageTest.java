package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What packages and the register hold in English or in code reads in the language of the page. */
class PageLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/en/agreements/mine-ban | United Nations, No. 35597, 1 March 1999",
                "/ru/agreements/mine-ban | ООН, № 35597, 1 марта 1999 г.",
                "/ru/agreements/csto-charter | ООН, № 39775 (номер не подтвержден)",
                "/ru/agreements/ctbt | ст. XI–XIII",
                "/ru/agreements/csto-charter | статья не подтверждена"
            })
    void a_registration_and_a_citation_are_in_the_language(String path, String expected) {
        assertThat(Site.page(path).text().replace('\u00a0', ' ')).contains(expected);
    }

    @Test
    void no_english_remark_stands_beside_an_article_in_russian() {
        assertThat(Site.page("/ru/agreements/csto-charter").text()).doesNotContain("article not confirmed");
        assertThat(Site.page("/ru/agreements/ctbt").text()).doesNotContain(" to XIII");
    }

    @ParameterizedTest
    @CsvSource({"/en/register, Reference library loaded", "/ru/register, Загружена справочная библиотека"})
    void the_ledger_says_what_an_entry_is(String path, String expected) {
        assertThat(Site.page(path).select("table.ledger").text())
                .contains(expected)
                .doesNotContain("library.loaded");
    }

    @Test
    void the_licence_of_facts_is_named_in_russian_and_a_year_has_one_full_stop() {
        String sources = Site.page("/ru/agreements/att").select(".about-page").text();
        assertThat(sources).contains("Факты.").doesNotContain("Facts").doesNotContain("г..");
        assertThat(Site.page("/en/agreements/att").select(".about-page").text())
                .contains("as at 3 February 2026. Facts. United Nations Treaty Collection");
    }
}
