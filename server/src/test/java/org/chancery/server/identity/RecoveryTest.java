package org.chancery.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.identity.account.OneTimeCode;
import org.chancery.server.permission.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RecoveryTest {

    private final RunningServer server = TestServer.shared();
    private final Somebody officer = Somebody.in(server, Role.SECURITY_OFFICER);
    private final Somebody third = Somebody.in(server, Role.ADMINISTRATOR);
    private final Somebody other = Somebody.in(server, Role.SECRETARIAT_OFFICER);

    @BeforeEach
    void nothing_has_failed_before() {
        Failures.forget(server);
    }

    @Test
    void two_officers_give_the_halves_of_a_link_that_replaces_what_was_lost() {
        PageForms lost = other.signedIn();
        String link = both();
        PageForms fresh = new PageForms(server);
        String password = "seven quiet rivers meet";
        Document form = fresh.page(link);
        byte[] secret = OneTimeCode.secret(form.select(".secret code").text());
        HttpResponse<String> answer = fresh.postRaw(
                link,
                "_csrf",
                form.select("input[name=_csrf]").attr("value"),
                "sealed",
                form.select("input[name=sealed]").attr("value"),
                "password",
                password,
                "code",
                OneTimeCode.at(secret, Instant.now()));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(fresh.get("/en/account").statusCode()).isEqualTo(200);
        assertThat(lost.get("/en/account").statusCode()).as("the lost sign-in").isEqualTo(303);
        assertThat(fresh.get(link).statusCode()).as("the link again").isEqualTo(410);
    }

    @Test
    void nobody_recovers_alone() {
        PageForms browser = officer.signedIn();
        String token = browser.page("/en/account").select("input[name=_csrf]").attr("value");
        assertThat(browser.postRaw("/en/persons/" + officer.person() + "/recovery", "_csrf", token)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_link_that_has_expired_or_never_was_says_the_same() {
        other.signedIn();
        String link = both();
        JdbcClient.create(server.part(DatabaseAddress.class).connections(org.chancery.server.database.Role.OWNER))
                .sql("update identity.invitation_work set ends = now() - interval '1 minute'")
                .update();
        PageForms late = new PageForms(server);
        HttpResponse<String> expired = late.get(link);
        HttpResponse<String> never = late.get("/en/invitation/" + RandomReference.secret());
        assertThat(expired.statusCode()).isEqualTo(never.statusCode()).isEqualTo(410);
        assertThat(Jsoup.parse(expired.body()).select("main").text())
                .isEqualTo(Jsoup.parse(never.body()).select("main").text());
    }

    @Test
    void one_half_opens_nothing_and_the_same_officer_is_never_shown_the_other() {
        other.signedIn();
        PageForms giver = officer.signedIn();
        String first = half(giver);
        String again = half(giver);
        assertThat(again).startsWith("http").isNotEqualTo(first);
        String second = half(third.signedIn());
        PageForms alone = new PageForms(server);
        String path = again.substring(again.indexOf("/en/"));
        assertThat(alone.get(path).statusCode()).as("first half").isEqualTo(410);
        assertThat(alone.get("/en/invitation/" + second).statusCode())
                .as("second half")
                .isEqualTo(410);
        assertThat(alone.get(first.substring(first.indexOf("/en/")) + second).statusCode())
                .as("a half that was replaced")
                .isEqualTo(410);
        assertThat(alone.get(path + second).statusCode()).as("both").isEqualTo(200);
    }

    /** The whole link, of which two officers hold one half each. */
    private String both() {
        String first = half(officer.signedIn());
        return first.substring(first.indexOf("/en/")) + half(third.signedIn());
    }

    private String half(PageForms giver) {
        return Jsoup.parse(giver.submit("/en/persons", "/en/persons/" + other.person() + "/recovery")
                        .body())
                .select("#link")
                .text();
    }
}
