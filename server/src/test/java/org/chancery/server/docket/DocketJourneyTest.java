package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.chancery.server.ChanceryServer;
import org.chancery.server.RunningServer;
import org.chancery.server.docket.paper.Printed;
import org.chancery.server.docket.paper.Sheet;
import org.chancery.server.identity.Look;
import org.chancery.server.operation.Progress;
import org.chancery.server.web.Browser;
import org.chancery.words.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A delegation deposits with a scan, two officers accept, the status changes with its reason, every State is told and acknowledges. */
class DocketJourneyTest {

    private static final String PROTOCOL = "concord-autonomy-protocol";

    @Test
    void from_a_paper_to_an_official_act_and_its_notification(@TempDir Path folder) throws Exception {
        try (Browser browser = Browser.open();
                RunningServer server = ChanceryServer.start(DemoServer.options(folder), Progress.silent())) {
            String base = "http://localhost:" + server.port();
            Path scan = Files.write(
                    folder.resolve("ratification.pdf"),
                    Printed.pdf(Sheet.of(Language.ENGLISH, "Ratification").say("Signed."), LocalDate.of(2026, 11, 1)));
            Page kestria = as(browser, base, "Karel Sund");
            kestria.navigate(base + "/en/docket");
            Look.at(kestria, "docket-empty", browser);
            kestria.navigate(base + "/en/docket/deposit?agreement=" + PROTOCOL + "&kind=ratification");
            kestria.click("main form[method=post] button[type=submit]");
            assertThat(kestria.locator(".problem").count()).isEqualTo(1);
            Look.at(kestria, "deposit-refused", browser);
            kestria.fill("#signer", "Ada Lorn");
            kestria.getByText("Keep as a draft").click();
            kestria.waitForURL("**/en/docket/deposit?draft=*");
            Look.at(kestria, "deposit-draft", browser);
            kestria.navigate(base + "/en/docket");
            Look.at(kestria, "docket-drafts", browser);
            kestria.click("#drafts ~ ul a");
            assertThat(kestria.inputValue("#signer")).isEqualTo("Ada Lorn");
            kestria.selectOption("#signer_office", "FOREIGN_MINISTER");
            kestria.fill("#signed", "2026-11-01");
            kestria.check("#form-original");
            kestria.setInputFiles("#scan", scan);
            assertThat(kestria.locator("#foreseen").count()).isEqualTo(1);
            kestria.click("main form[method=post] button[type=submit]");
            kestria.waitForURL("**/en/docket/*");
            String item = kestria.url();
            assertThat(kestria.locator(".lead strong").innerText()).isEqualTo("Received");
            assertThat(kestria.locator("#papers ~ ul.rows li").count()).isEqualTo(1);
            assertThat(kestria.locator("#examination").count()).isZero();
            Look.at(kestria, "item-own", browser);
            kestria.navigate(base + "/en/docket");
            assertThat(kestria.locator("#drafts").count()).isZero();
            kestria.navigate(item);
            assertThat(kestria.request().get(item + "/receipt.pdf").headers().get("content-type"))
                    .isEqualTo("application/pdf");

            Page avelia = as(browser, base, "Aurel Dane");
            assertThat(avelia.navigate(item).status()).isEqualTo(404);
            avelia.navigate(base + "/en/docket");
            assertThat(avelia.content()).doesNotContain("Kestria");

            // Official acts are closed until two officers have signed in.
            Page nadia = as(browser, base, "Nadia Orlen");
            Page tomas = as(browser, base, "Tomas Veld");
            tomas.navigate(base + "/en/start");
            tomas.click("ul.tasks a[href*='/docket/']");
            press(tomas, "Begin to examine");
            assertThat(tomas.locator("#examination").count()).isEqualTo(1);
            assertThat(tomas.content()).contains("it brings");
            Look.at(tomas, "item-examined", browser);
            press(tomas, "Propose to accept");
            assertThat(tomas.locator("form[action$='/confirm']").count()).isZero();
            Look.at(tomas, "item-proposed", browser);

            nadia.navigate(item.replace("/en/", "/ru/"));
            Look.at(nadia, "item-russian", browser);
            nadia.navigate(item);
            press(nadia, "Confirm acceptance");
            assertThat(nadia.locator(".lead strong").first().innerText()).isEqualTo("Accepted");
            Look.at(nadia, "item-accepted", browser);

            Page reader = browser.page(1280);
            reader.navigate(base + "/en/agreements/" + PROTOCOL + "/states/XKE");
            assertThat(reader.locator("main").innerText()).contains("Kestria consented to be bound");
            reader.navigate(base + "/en/notifications");
            Look.at(reader, "notifications", browser);
            reader.click("main tbody th a");
            assertThat(reader.locator("main").innerText()).contains("Ratification by Kestria", "60 days later");
            Look.at(reader, "notification", browser);
            String notice = reader.url();
            reader.click("ul.acts a");
            assertThat(reader.locator("main").innerText()).contains("official");

            avelia.navigate(notice);
            press(avelia, "Acknowledge receipt");
            assertThat(avelia.locator("form[action$='/acknowledge']").count()).isZero();
            nadia.navigate(notice);
            Look.at(nadia, "notification-followed", browser);
            for (String page : new String[] {
                "/docket",
                "/docket/enter?agreement=" + PROTOCOL + "&kind=reservation",
                "/docket/signatories",
                "/docket/originals",
                "/docket/addresses",
                "/docket/corrections",
                "/models",
                "/notifications",
                "/account/reminders"
            }) {
                for (String language : new String[] {"en", "ru"}) {
                    nadia.navigate(base + "/" + language + page);
                    Look.at(nadia, language + page.replaceAll("[^a-z]+", "-"), browser);
                }
            }
            assertThat(browser.complaints().stream().filter(it -> !it.contains("status of 4")))
                    .isEmpty();
        }
    }

    private static Page as(Browser browser, String base, String name) {
        Page page = browser.page(1280);
        page.navigate(base + "/en/demonstration");
        page.locator("ul.rows li", new Page.LocatorOptions().setHasText(name))
                .locator("button")
                .click();
        page.waitForURL("**/en/start");
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
        Locator problem = page.locator(".problem");
        assertThat(problem.count())
                .as(button + ": " + page.locator("main").innerText())
                .isZero();
    }
}
