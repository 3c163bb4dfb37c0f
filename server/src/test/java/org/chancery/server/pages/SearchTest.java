package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    private static Document search(String language, String query) {
        return Site.page("/" + language + "/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "en, arms trade, Arms Trade Treaty",
        "en, торговле оружием, Arms Trade Treaty",
        "ru, arms trade, торговле оружием",
        "ru, оружие, оружи",
        "en, cote d'ivoire, Côte d’Ivoire",
        "en, FRA, France"
    })
    void finds_by_words_in_either_language_without_accents_and_endings(String language, String query, String title) {
        assertThat(search(language, query).select(".hits a").text().replace('\'', '’'))
                .contains(title);
    }

    @ParameterizedTest
    @CsvSource({"ru, трёх столицах, биологич", "ru, трех столицах, биологич"})
    void finds_notes_on_participation_with_or_without_the_dots_of_yo(String language, String query, String title) {
        assertThat(search(language, query).select(".hits a").text()).containsIgnoringCase(title);
    }

    @Test
    void marks_what_fits_and_counts_all_of_it() {
        Document page = search("en", "france");
        assertThat(page.select(".hits mark").eachText()).contains("France");
        assertThat(page.select(".count").text()).matches("\\d+ results");
    }

    @Test
    void says_how_to_go_on_when_nothing_fits() {
        assertThat(search("en", "qqqq").select(".empty").text()).contains("Try fewer or shorter words");
    }

    @Test
    void treats_typed_markup_as_text() {
        assertThat(search("en", "<script>alert(1)</script>").select("main script"))
                .isEmpty();
    }
}
