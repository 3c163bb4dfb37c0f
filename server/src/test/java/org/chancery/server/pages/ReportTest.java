package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import org.chancery.server.PageForms;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Reading;
import org.chancery.server.database.Role;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReportTest {
    private static HttpResponse<String> send(String about, String wrong) {
        return new PageForms(Site.server()).submit("/en/report", "/en/report", "about", about, "wrong", wrong);
    }

    @Test
    void a_report_is_kept_for_the_operators_and_the_reader_gets_its_number() {
        HttpResponse<String> answer = send("/en/agreements/att", "The date of deposit is a day too late.");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Your report has the number");
        var owner = JdbcClient.create(Site.server().part(DatabaseAddress.class).connections(Role.OWNER));
        assertThat(owner.sql("select about from reports.report_work where wrong like 'The date of deposit%'")
                        .query(String.class)
                        .list())
                .contains("/en/agreements/att");
    }

    @Test
    void the_serving_role_cannot_read_reports() {
        var reading = Site.server().part(Reading.class);
        assertThatThrownBy(() -> reading.asPublic(jdbc -> jdbc.sql("select count(*) from reports.report_work")
                        .query(Long.class)
                        .single()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void a_report_that_says_nothing_is_refused_beside_the_field() {
        HttpResponse<String> answer = send("/en/agreements/att", "  ");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Say what is wrong.").contains("aria-invalid=\"true\"");
    }

    @Test
    void a_report_leads_back_only_to_this_site() {
        HttpResponse<String> answer = send("https://elsewhere.example/", "x");
        assertThat(answer.body()).doesNotContain("elsewhere");
    }

    @Test
    void a_report_from_a_form_of_another_site_is_refused() {
        HttpResponse<String> answer = new PageForms(Site.server()).postRaw("/en/report", "about", "", "wrong", "x");
        assertThat(answer.statusCode()).isEqualTo(403);
    }
}
