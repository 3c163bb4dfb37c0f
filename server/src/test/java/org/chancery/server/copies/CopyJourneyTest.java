package org.chancery.server.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.label.Level;
import org.chancery.law.label.Reader;
import org.chancery.server.RunningServer;
import org.chancery.server.identity.Look;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.labels.Authorisation;
import org.chancery.server.labels.AuthorisationActs;
import org.chancery.server.labels.Labels;
import org.chancery.server.operation.ServeOptions;
import org.chancery.server.web.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Five numbered copies go to five holders; a page of one turns up and is named; one is returned, one destroyed, and the inventory finds one
 * missing.
 */
class CopyJourneyTest {

    private static final String LABEL =
            "RESTRICTED; originator=registry; release=XAV,XBR,XDO,XKE,XLO,registry;" + " review=2029-05-01; basis=SEC";
    private static final List<String> HOLDERS =
            List.of("Aurel Dane", "Bruno Hald", "Dora Vint", "Karel Sund", "Lise Amund");
    private static final long SEED = 20_261_123;

    private final Browser browser = Browser.open();
    private String base = "";

    @Test
    void five_copies_from_issue_to_inventory(@TempDir Path folder) throws Exception {
        ServeOptions options = new ServeOptions(
                "127.0.0.1",
                0,
                folder.resolve("data"),
                folder.resolve("keys"),
                null,
                false,
                true,
                Path.of("..", "library-demo"),
                null);
        try (browser;
                RunningServer server = CopyServer.start(options)) {
            base = "http://localhost:" + server.port();
            authorise(server);
            Page greta = as("Greta Holm");
            String document = enter(greta, folder);
            issue(greta, document);
            byte[] found = receive(document);
            Page oskar = as("Oskar Lind");
            ask(greta, oskar, Files.write(folder.resolve("found.png"), Spoilt.page(found, 2, 17, SEED)));
            returnAndDestroy(greta, document);
            String inventory = inventory(greta, document);
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(
                            () -> assertThat(server.part(Unaccounted.class).events())
                                    .singleElement()
                                    .satisfies(it -> assertThat(it.k()).isEqualTo(5)));
            oversight();
            everyPage(greta, document, inventory);
            assertThat(browser.complaints().stream().filter(it -> !it.contains("status of 4")))
                    .isEmpty();
        }
    }

    private String enter(Page greta, Path folder) throws Exception {
        greta.navigate(base + "/en/copies");
        Look.at(greta, "copies-empty", browser);
        greta.navigate(base + "/en/copies/enter");
        greta.fill("#title", "Terms of the joint trial of the relay node");
        greta.fill("#symbol", "CC/2026/7");
        greta.fill("#label", LABEL);
        greta.setInputFiles("#file", Files.writeString(folder.resolve("terms.txt.pdf"), "no pdf"));
        greta.click("main form button[type=submit]");
        assertThat(greta.locator(".problem").innerText()).contains("This is no PDF");
        Look.at(greta, "copies-enter-refused", browser);
        greta.setInputFiles("#file", Files.write(folder.resolve("terms.pdf"), CopyServer.pdf(3)));
        greta.click("main form button[type=submit]");
        greta.waitForURL("**/en/copies/documents/*");
        Look.at(greta, "copies-document-new", browser);
        return greta.url();
    }

    private void issue(Page greta, String document) {
        greta.locator("input[name=holder]").all().forEach(it -> {
            if (HOLDERS.stream()
                    .anyMatch(name -> it.locator("xpath=..").innerText().contains(name))) {
                it.check();
            }
        });
        assertThat(greta.locator("input[name=holder]:checked").count()).isEqualTo(5);
        press(greta, "Issue");
        Look.at(greta, "copies-document-waiting", browser);
        until(greta, document, "5 issued = 5 held + 0 returned + 0 destroyed + 0 missing");
        Look.at(greta, "copies-document-issued", browser);
    }

    private byte[] receive(String document) {
        byte[] fourth = new byte[0];
        for (String name : HOLDERS) {
            Page holder = as(name);
            holder.navigate(base + "/en/papers");
            assertThat(holder.locator("#held ~ .scroll tbody tr").count()).isEqualTo(1);
            Look.at(holder, "papers", browser);
            holder.click("#held ~ .scroll tbody th a");
            holder.waitForURL("**/en/papers/*");
            byte[] pdf = holder.request().get(holder.url() + "/copy.pdf").body();
            assertThat(holder.navigate(document).status()).isEqualTo(403);
            holder.goBack();
            press(holder, "Confirm receipt");
            Look.at(holder, "paper", browser);
            fourth = name.equals("Karel Sund") ? pdf : fourth;
        }
        return fourth;
    }

    private void ask(Page greta, Page oskar, Path picture) {
        greta.navigate(base + "/en/copies/queries");
        greta.setInputFiles("#picture", picture);
        greta.fill("#reason", "Found on a bench in the station");
        press(greta, "Ask");
        assertThat(greta.locator("form[action$='/release']").count()).isZero();
        Look.at(greta, "query-waits", browser);
        oskar.navigate(base + "/en/start");
        oskar.click("ul.tasks a[href*='/copies/queries/']");
        Look.at(oskar, "query-to-release", browser);
        press(oskar, "Release the query");
        assertThat(oskar.locator(".finding .answer").innerText())
                .isEqualTo("Copy 4 of 5 of CC/2026/7, Terms of the joint trial of the relay node, page 2 of 3");
        assertThat(oskar.locator(".finding .reason").innerText()).contains("Karel Sund");
        Look.at(oskar, "query-answer", browser);
        oskar.navigate(oskar.url().replace("/en/", "/ru/"));
        Look.at(oskar, "query-answer-ru", browser);
    }

    private static void open(Page greta, String copy) {
        greta.locator("main table tbody th a", new Page.LocatorOptions().setHasText(copy))
                .click();
        greta.waitForURL(it -> !it.contains("/documents/"));
    }

    private void returnAndDestroy(Page greta, String document) {
        Page aurel = as("Aurel Dane");
        aurel.navigate(base + "/en/papers");
        aurel.click("#held ~ .scroll tbody th a");
        press(aurel, "I give it back");
        greta.navigate(document);
        open(greta, "Copy 1 of 5");
        assertThat(greta.content()).contains("says to have given it back");
        String first = greta.url();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            greta.navigate(first);
            return greta.locator("form[action$='/returned']").count() == 1;
        });
        Look.at(greta, "copy-handed-back", browser);
        press(greta, "Record the return");
        greta.navigate(document);
        open(greta, "Copy 2 of 5");
        greta.fill("#method", "Shredded to 2 mm in room 114");
        press(greta, "Record the destruction");
        until(greta, document, "5 issued = 3 held + 1 returned + 1 destroyed + 0 missing");
    }

    private String inventory(Page greta, String document) {
        String code =
                greta.locator("main table tbody tr").nth(2).locator("code").innerText();
        greta.navigate(base + "/en/copies/inventories");
        press(greta, "Open an inventory");
        String inventory = greta.url();
        Look.at(greta, "inventory", browser);
        greta.fill("#code", code.toLowerCase(java.util.Locale.ROOT).replace('0', 'o'));
        press(greta, "Tick");
        assertThat(greta.locator("[role=status]").innerText()).contains("Copy 3 of 5");
        Look.at(greta, "inventory-ticked", browser);
        greta.navigate(inventory);
        for (String copy : List.of("Copy 1 of 5", "Copy 4 of 5")) {
            greta.locator("ul.inventory li", new Page.LocatorOptions().setHasText(copy))
                    .locator("button")
                    .click();
            greta.waitForLoadState();
        }
        assertThat(greta.locator("ul.inventory li").count()).isEqualTo(1);
        press(greta, "Close the inventory");
        Look.at(greta, "inventory-closed", browser);
        until(greta, document, "5 issued = 2 held + 1 returned + 1 destroyed + 1 missing");
        Look.at(greta, "copies-document-missing", browser);
        return inventory;
    }

    private void oversight() {
        Page simon = as("Simon Tarn");
        simon.navigate(base + "/en/copies/queries/log");
        assertThat(simon.locator("main tbody tr").count()).isEqualTo(2);
        assertThat(simon.content()).contains("Found on a bench", "Oskar Lind").doesNotContain("Karel Sund", "relay");
        Look.at(simon, "queries-log", browser);
    }

    private void everyPage(Page greta, String document, String inventory) {
        for (String page : List.of(
                base + "/en/copies",
                base + "/en/copies/enter",
                document,
                base + "/en/copies/inventories",
                inventory,
                base + "/en/copies/queries",
                base + "/en/copies/queries/log",
                base + "/en/papers")) {
            greta.navigate(page.replace("/en/", "/ru/"));
            Look.at(greta, "ru-" + page.substring(base.length() + 4).replaceAll("[^a-z]+", "-"), browser);
        }
        greta.navigate(document.replace("/en/", "/ru/"));
        greta.locator("main table tbody th a").last().click();
        greta.waitForURL(it -> !it.contains("/documents/"));
        Look.at(greta, "ru-copy-missing", browser);
        Page karel = as("Karel Sund");
        karel.navigate(base + "/ru/papers");
        karel.click("#held ~ .scroll tbody th a");
        Look.at(karel, "ru-paper", browser);
    }

    private static void authorise(RunningServer server) {
        for (Mandate mandate : server.part(Mandates.class).inForce()) {
            String actsFor = mandate.state().orElse(mandate.office().id());
            Reader reader = new Reader(
                    Recipient.of(actsFor),
                    Level.RESTRICTED,
                    new TreeSet<>(),
                    new TreeSet<>(),
                    new TreeSet<>(),
                    Optional.of(LocalDate.of(2099, 12, 31)));
            server.part(Labels.class)
                    .record(AuthorisationActs.granted(new Authorisation(
                            UUID.randomUUID().toString(),
                            mandate.id(),
                            reader,
                            false,
                            LocalDate.of(2020, 1, 1),
                            Optional.empty())))
                    .join();
        }
    }

    /** Loads the page until it says so: acts are recorded at ticks. */
    private static void until(Page page, String address, String answer) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    page.navigate(address);
                    return page.locator(".finding .answer").first().innerText().equals(answer);
                });
    }

    private Page as(String name) {
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
