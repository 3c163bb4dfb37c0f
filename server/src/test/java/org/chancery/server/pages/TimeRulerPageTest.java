package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ruler of time counts what the summary above it counts, on the date asked about. */
class TimeRulerPageTest {
    @ParameterizedTest
    @CsvSource({
        "cst, 1998-01-01, 9 parties, 9 parties",
        "cst, 2003-01-01, 6 parties, 6 parties",
        "att, 2014-12-23, no party, 61 contracting States",
        "att, 2014-12-24, 61 parties, 61 parties",
        "mine-ban, 2024-01-01, 164 parties, 164 parties",
    })
    void parties_on_the_ruler_are_the_parties_of_the_summary(String agreement, String on, String counted, String said) {
        var page = Site.page("/en/agreements/" + agreement + "?on=" + on);
        assertThat(Site.text(page, ".life .l-bound")).startsWith(counted);
        assertThat(Site.text(page, ".lead")).contains(said);
    }

    @Test
    void those_who_left_with_the_end_of_the_term_step_down_and_have_their_marks() {
        var ruler = Site.page("/en/agreements/cst").select(".life");
        assertThat(ruler.select(".legend .k-withdrawal-effective").text()).isEqualTo("3 departures");
        assertThat(ruler.select(".k-withdrawal-effective line title").text())
                .contains("Azerbaijan", "Georgia", "Uzbekistan");
    }

    @Test
    void who_consented_and_waits_is_told_apart() {
        assertThat(Site.text(Site.page("/en/agreements/att?on=2014-12-23"), ".life .l-consents"))
                .endsWith("consented, not yet bound");
    }
}
