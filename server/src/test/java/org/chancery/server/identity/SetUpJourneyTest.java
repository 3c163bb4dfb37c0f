package org.chancery.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.server.ChanceryServer;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Role;
import org.chancery.server.identity.account.OneTimeCode;
import org.chancery.server.operation.Progress;
import org.chancery.server.web.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the set-up link to the first official act of two persons, in a browser with a virtual authenticator. */
class SetUpJourneyTest {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/en/invitation/[A-Za-z0-9_-]+)");

    private final List<String> printed = Collections.synchronizedList(new ArrayList<>());

    @Test
    void a_secretariat_is_set_up_and_two_persons_record_a_mandate(@TempDir Path folder) {
        Progress progress = printed::add;
        try (Browser browser = Browser.open();
                RunningServer server = ChanceryServer.start(TestServer.optionsIn(folder), progress)) {
            String base = "http://localhost:" + server.port();
            Page founder = browser.page(1280);
            VirtualAuthenticator.in(founder);
            String link = setUpLink();
            founder.navigate(base + link);
            Look.at(founder, "set-up", browser);
            founder.fill("#english", "Concord Secretariat");
            founder.fill("#russian", "Секретариат Конкорда");
            founder.fill("#person", "Ada Founder");
            founder.fill("#name", "ada");
            founder.click("button[value=passkey]");
            founder.waitForURL("**/en/start");
            assertThat(founder.locator(".visitor").innerText()).contains("Administrator, Concord Secretariat");
            Look.at(founder, "start", browser);
            Page late = browser.page(390);
            late.navigate(base + link);
            assertThat(late.locator("h1").innerText()).isEqualTo("This link cannot be used");
            Look.at(late, "invitation-over", browser);

            String invitation = invite(founder, base, "Boris Second", "depositary-officer", browser);
            Page second = browser.page(1280);
            second.navigate(invitation);
            Look.at(second, "invitation", browser);
            second.fill("#name", "boris");
            second.fill("#password", "harbour lantern quiet 7");
            byte[] secret = OneTimeCode.secret(second.locator(".secret code").innerText());
            second.fill("#code", OneTimeCode.at(secret, Instant.now()));
            second.click("button[value=password]");
            second.waitForURL("**/en/start");

            founder.navigate(base + "/en/persons");
            assertThat(founder.locator(".notice-line").count()).isZero();
            fillMandate(founder, base, "Vera Expert", "expert");
            assertThat(founder.url()).contains("/official/");
            String proposal = founder.url();
            Look.at(founder, "proposal-own", browser);

            second.navigate(base + "/en/start");
            Look.at(second, "start-with-task", browser);
            second.click("ul.tasks a");
            Look.at(second, "proposal", browser);
            second.click("form[action$='/confirm'] button");
            assertThat(second.locator(".page-head .lead").innerText()).isEqualTo("Recorded in the register");
            second.navigate(base + "/en/official");
            Look.at(second, "official", browser);
            founder.navigate(proposal);
            assertThat(founder.locator(".page-head .lead").innerText()).isEqualTo("Recorded in the register");

            founder.navigate(base + "/en/account");
            Look.at(founder, "account", browser);
            founder.navigate(base + "/en/account/password");
            Look.at(founder, "password", browser);
            signedOutAndIn(founder, base, browser);
            counterMustGrow(founder, base, server);
            assertThat(browser.complaints().stream().filter(it -> !it.contains("status of 4")))
                    .isEmpty();
            assertThat(printed).noneMatch(it -> it.contains("harbour"));
        }
    }

    private static void signedOutAndIn(Page founder, String base, Browser browser) {
        founder.click(".visitor form button");
        founder.navigate(base + "/en/sign-in?to=%2Fen%2Fpersons");
        Look.at(founder, "sign-in", browser);
        founder.click("button[value=passkey]");
        founder.waitForURL("**/en/persons");
        Look.at(founder, "persons", browser);
        for (String page : List.of(
                "start",
                "account",
                "account/password",
                "persons",
                "persons/mandate",
                "persons/office",
                "official",
                "official/alone",
                "prove",
                "sign-in")) {
            for (String language : List.of("en", "ru")) {
                founder.navigate(base + "/" + language + "/" + page);
                Look.at(founder, page.replace('/', '-') + "-" + language, browser);
            }
        }
    }

    /** As if the passkey had been copied: the server has seen a higher count than the authenticator brings. */
    private static void counterMustGrow(Page founder, String base, RunningServer server) {
        JdbcClient.create(server.part(DatabaseAddress.class).connections(Role.OWNER))
                .sql("update identity.passkey_work set counter = 1000000")
                .update();
        founder.click(".visitor form button");
        founder.navigate(base + "/en/sign-in");
        founder.click("button[value=passkey]");
        founder.waitForSelector(".problem");
        assertThat(founder.locator(".visitor").count()).isZero();
    }

    private static String invite(Page founder, String base, String name, String role, Browser browser) {
        fillMandate(founder, base, name, role);
        Look.at(founder, "persons-set-up", browser);
        founder.click("form[action$='/invitation'] button");
        Look.at(founder, "link", browser);
        return founder.locator("#link").innerText();
    }

    private static void fillMandate(Page founder, String base, String name, String role) {
        founder.navigate(base + "/en/persons/mandate");
        founder.fill("#name", name);
        founder.fill("#contact", name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org");
        founder.selectOption("#role", role);
        Locator submit = founder.locator("main form button");
        submit.click();
    }

    private String setUpLink() {
        for (String line : printed) {
            Matcher link = LINK.matcher(line);
            if (link.find()) {
                return link.group(1);
            }
        }
        throw new AssertionError("no set-up link was printed: " + printed);
    }
}
