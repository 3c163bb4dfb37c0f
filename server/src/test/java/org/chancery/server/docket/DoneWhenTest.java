package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.chancery.server.ChanceryServer;
import org.chancery.server.RunningServer;
import org.chancery.server.docket.paper.Printed;
import org.chancery.server.docket.paper.Sheet;
import org.chancery.server.identity.Look;
import org.chancery.server.identity.VirtualAuthenticator;
import org.chancery.server.operation.Progress;
import org.chancery.server.web.Browser;
import org.chancery.words.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everybody signs in with a passkey of their own: a delegation deposits with a scan, two officers accept, the status changes with its reason,
 * each State is told and acknowledges, and the public checks the proof. Each page is looked at in both languages.
 */
class DoneWhenTest {

    private static final String PROTOCOL = "concord-autonomy-protocol";
    private static final List<String> HEADS =
            List.of("Aurel Dane", "Bruno Hald", "Dora Vint", "Karel Sund", "Lise Amund", "Sergio Palm");

    private final Browser browser = Browser.open();
    private String base = "";

    @Test
    void from_a_deposit_to_an_act_that_the_public_checks(@TempDir Path folder) throws Exception {
        Path scan = Files.write(
                folder.resolve("ratification.pdf"),
                Printed.pdf(Sheet.of(Language.ENGLISH, "Ratification").say("Signed."), LocalDate.of(2026, 11, 1)));
        try (browser;
                RunningServer server = ChanceryServer.start(DemoServer.options(folder), Progress.silent())) {
            base = "http://localhost:" + server.port();
            String item = deposit(scan);
            accept(item);
            String notice = check();
            for (String head : HEADS) {
                acknowledge(head, notice);
            }
            Page pavel = as("Pavel Ristan");
            look(pavel, notice, "notice-acknowledged");
            assertThat(pavel.locator("#deliveries ~ .scroll tbody tr").count()).isEqualTo(HEADS.size());
            assertThat(pavel.locator("#deliveries ~ .scroll tbody td:nth-child(5)")
                            .allInnerTexts())
                    .allMatch(it -> it.endsWith("UTC"));
            assertThat(browser.complaints().stream().filter(it -> !it.contains("status of 4")))
                    .isEmpty();
        }
    }

    private String deposit(Path scan) {
        Page karel = as("Karel Sund");
        look(karel, base + "/en/docket", "deposit-docket");
        karel.navigate(base + "/en/docket");
        karel.locator("main ul.actions a").first().click();
        karel.selectOption("#agreement-choice", PROTOCOL);
        karel.selectOption("#kind-choice", "ratification");
        press(karel, "Show the form");
        karel.click("main form[method=post] button[type=submit] >> nth=0");
        assertThat(karel.locator(".problem a").allInnerTexts()).contains("Signed by", "In the office of");
        assertThat(karel.title()).startsWith("This did not work");
        karel.click(".problem a >> text=Signed by");
        assertThat(karel.evaluate("document.activeElement.id")).isEqualTo("signer");
        Look.at(karel, "deposit-refused-with-links", browser);
        karel.fill("#signer", "Ada Lorn");
        karel.selectOption("#signer_office", "FOREIGN_MINISTER");
        karel.fill("#signed", "2026-11-01");
        karel.check("#form-original");
        karel.setInputFiles("#scan", scan);
        karel.click("main form[method=post] button[type=submit] >> nth=0");
        karel.waitForURL("**/en/docket/*");
        assertThat(karel.locator("#papers ~ ul.rows li").count()).isEqualTo(1);
        String item = karel.url();
        look(karel, item, "deposit-received");
        look(karel, base + "/en/docket/deposit?agreement=" + PROTOCOL + "&kind=ratification", "deposit-form");
        return item;
    }

    private void accept(String item) {
        Page nadia = as("Nadia Orlen");
        Page tomas = as("Tomas Veld");
        tomas.navigate(base + "/en/start");
        look(tomas, tomas.url(), "start-examiner");
        tomas.navigate(item);
        press(tomas, "Begin to examine");
        look(tomas, item, "item-under-examination");
        assertThat(tomas.locator("#examination ~ .finding").count()).isPositive();
        tomas.click("#papers ~ ul.rows a >> nth=0");
        tomas.waitForURL("**/look");
        tomas.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat((Boolean) tomas.evaluate("document.querySelector('.picture img').naturalWidth > 100"))
                .isTrue();
        look(tomas, tomas.url(), "paper-looked-at");
        tomas.navigate(item);
        press(tomas, "Propose to accept");
        look(tomas, item, "item-proposed-own");
        look(nadia, item, "item-to-confirm");
        press(nadia, "Confirm acceptance");
        assertThat(nadia.locator(".lead strong").first().innerText()).isEqualTo("Accepted");
        look(nadia, item, "item-official");
    }

    /** As the public: status with its reason, the act with its number, the whole log checked in the browser. */
    private String check() {
        Page reader = browser.page(1280);
        reader.navigate(base + "/en/agreements/" + PROTOCOL + "/states/XKE");
        assertThat(reader.locator("main").innerText()).contains("Kestria consented to be bound");
        look(reader, reader.url(), "state-after");
        look(reader, base + "/en/agreements/" + PROTOCOL, "agreement-after");
        look(reader, base + "/en/notifications", "public-notifications");
        reader.navigate(base + "/en/notifications");
        reader.click("main tbody th a");
        String notice = reader.url();
        assertThat(reader.request().get(base + "/en/notifications.atom").text())
                .contains(notice, "Ratification by Kestria");
        assertThat(reader.request().get(notice + ".pdf").headers().get("content-type"))
                .isEqualTo("application/pdf");
        look(reader, notice, "public-notification");
        reader.navigate(notice);
        reader.click("ul.acts a");
        assertThat(reader.locator("#proof ~ dl.hashes code").count()).isGreaterThanOrEqualTo(2);
        look(reader, reader.url(), "act-with-proof");
        reader.navigate(base + "/en/register/verify");
        Locator check = reader.locator("[data-check=log]");
        check.locator("button").click();
        String good = check.getAttribute("data-good").split("\\{size}", 2)[0];
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(check.locator(".check-result").innerText()).startsWith(good));
        look(reader, reader.url(), "log-to-check");
        return notice;
    }

    private void acknowledge(String head, String notice) {
        Page delegation = as(head);
        delegation.navigate(base + "/en/start");
        assertThat(delegation.locator("#changed ~ ul").innerText()).contains("Kestria");
        delegation.click("ul.tasks a >> text=Acknowledge depositary notification");
        assertThat(delegation.url()).isEqualTo(notice);
        press(delegation, "Acknowledge receipt");
        assertThat(delegation.locator("form[action$='/acknowledge']").count()).isZero();
        if (head.equals("Aurel Dane")) {
            look(delegation, notice, "notice-own-acknowledgement");
        }
    }

    private void look(Page page, String address, String name) {
        page.navigate(address);
        Look.at(page, "done-" + name + "-en", browser);
        page.navigate(address.replace("/en/", "/ru/"));
        Look.at(page, "done-" + name + "-ru", browser);
        page.navigate(address);
    }

    /** Makes a passkey for one of the fictional persons and signs in with it. */
    private Page as(String name) {
        Page page = browser.page(1280);
        VirtualAuthenticator.in(page);
        page.navigate(base + "/en/demonstration");
        page.locator("ul.rows li", new Page.LocatorOptions().setHasText(name))
                .locator("button")
                .click();
        page.waitForURL("**/en/start");
        page.navigate(base + "/en/account");
        page.fill("#title", "Key of " + name);
        page.click("button[value=passkey]");
        page.waitForSelector("#passkeys ~ ul.rows li");
        page.click(".visitor form button");
        page.navigate(base + "/en/sign-in");
        page.click("button[value=passkey]");
        page.waitForURL("**/en/start");
        assertThat(page.locator(".visitor").innerText()).contains(name);
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
        assertThat(page.locator(".problem").count())
                .as(button + ": " + page.locator("main").innerText())
                .isZero();
    }
}
