package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryPageTest {
    static Stream<String> pages() {
        return MainPages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void is_a_sound_document_with_one_heading_and_unique_ids(String path) {
        String body = Site.get(path).body();
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = Jsoup.parse(body, "", parser);
        assertThat(parser.getErrors()).as("faults of the markup").isEmpty();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("html").attr("lang")).isEqualTo(path.substring(1, 3));
        var ids = new HashSet<String>();
        assertThat(page.select("[id]").eachAttr("id")).allMatch(ids::add);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void labels_every_field_and_describes_every_drawing(String path) {
        Document page = Site.page(path);
        for (Element field : page.select("input:not([type=hidden]), select, textarea")) {
            assertThat(page.select("label[for=" + field.id() + "]"))
                    .as(field.outerHtml())
                    .isNotEmpty();
        }
        for (Element drawing : page.select("svg[role=img]")) {
            assertThat(drawing.hasAttr("aria-label") || drawing.hasAttr("aria-labelledby"))
                    .as(path)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void works_without_script_and_without_style_in_the_markup(String path) {
        Document page = Site.page(path);
        assertThat(page.select("[style], style, [onclick], script:not([src])")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void offers_the_other_language_report_changes_and_sources(String path) {
        Document page = Site.page(path);
        List<String> links = page.select("a").eachAttr("href");
        String language = path.substring(0, 3);
        assertThat(links).anyMatch(link -> link.startsWith(language + "/report?about="));
        assertThat(links).contains(language + "/changes", language + "/sources");
        assertThat(page.select(".languages a")).hasSize(1);
    }

    /** Forms and explanations state nothing that could be cited. */
    private static final Set<String> WITHOUT_FACTS = Set.of("/report", "/help", "/accessibility", "/api");

    static Stream<String> pagesWithFacts() {
        return MainPages.all().filter(path -> !WITHOUT_FACTS.contains(path.substring(3)));
    }

    @ParameterizedTest
    @MethodSource("pagesWithFacts")
    void can_be_cited_and_names_source_and_licence_and_asks_for_changes(String path) {
        Document page = Site.page(path);
        String language = path.substring(0, 3);
        assertThat(Site.text(page, ".about-page .citation .address")).startsWith(Site.address() + language + "/");
        var permanent =
                page.select(".about-page p > a[href*=known-at], .about-page p > a[href^=" + language + "/acts/]");
        assertThat(permanent).as("permanent address").hasSize(1);
        assertThat(Site.get(permanent.attr("href")).statusCode()).isEqualTo(200);
        assertThat(page.select(".about-page li, .about-page a[href=" + language + "/sources]"))
                .isNotEmpty();
        assertThat(page.select(".about-page form[action=" + language + "/changes] input[name=since]"))
                .hasSize(1);
        assertThat(Site.text(page, ".about-page")).contains("Apache License 2.0");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void prints_no_key_of_a_text_and_no_object(String path) {
        Document page = Site.page(path);
        page.select("pre").remove();
        assertThat(page.text())
                .doesNotContain("Optional[")
                .doesNotContainPattern("\\bnull\\b")
                .doesNotContain("{0")
                .doesNotContain("org.chancery");
    }
}
