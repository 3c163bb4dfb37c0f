package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ModelActPageTest {
    private static final String PATH = "/agreements/csto-model-agreement-new-weapons";

    @Test
    void a_model_act_is_never_shown_as_a_treaty() {
        Document page = Site.page("/en" + PATH);
        assertThat(page.select(".page-head, .finding, .stages").text())
                .contains("binds nobody by itself")
                .doesNotContain("signatory")
                .doesNotContain("In force since");
        assertThat(page.select(".map, .life, table.states th[aria-sort]")).isEmpty();
    }

    @Test
    void every_stage_is_named_and_those_without_an_act_are_not_recorded() {
        Document page = Site.page("/en" + PATH);
        assertThat(page.select(".stages li")).hasSize(7);
        assertThat(page.select(".stages .not-recorded .stage-facts").eachText())
                .isNotEmpty()
                .containsOnly("not recorded");
        assertThat(page.select(".stages .reached time").eachAttr("datetime")).contains("2025-12-08");
    }

    @Test
    void before_its_adoption_the_adoption_is_not_recorded() {
        Document page = Site.page("/en" + PATH + "?on=2025-12-07");
        assertThat(page.select(".stages .reached time").eachAttr("datetime")).doesNotContain("2025-12-08");
    }
}
