package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Reading;
import org.chancery.server.database.Role;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReportTest {
    private static HttpResponse<String> send(String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(Site.address() + "/en/report"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String wrong(String text) {
        return "about=/en/agreements/att&wrong=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void a_report_is_kept_for_the_operators_and_the_reader_gets_its_number() throws Exception {
        HttpResponse<String> answer = send(wrong("The date of deposit is a day too late."));
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
    void a_report_that_says_nothing_is_refused_beside_the_field() throws Exception {
        HttpResponse<String> answer = send(wrong("  "));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Say what is wrong.").contains("aria-invalid=\"true\"");
    }

    @Test
    void a_report_leads_back_only_to_this_site() throws Exception {
        HttpResponse<String> answer = send("about=https://elsewhere.example/&wrong=x");
        assertThat(answer.body()).doesNotContain("elsewhere");
    }
}
