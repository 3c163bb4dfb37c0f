package org.chancery.server.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.access.SignedInPage;
import org.chancery.server.identity.Look;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.Role;
import org.chancery.server.web.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recipient makes a key in the browser; a sender seals in the browser to two persons; one opens in the browser, the other by age. */
class SealedJourneyTest {

    private static final String OPEN = "Words that this server must never see";

    @Test
    void sealed_in_the_browser_and_opened_in_the_browser_and_by_the_command_age(@TempDir Path folder) throws Exception {
        Age age = Age.installed(folder);
        RunningServer server = TestServer.shared();
        String base = SignedInPage.address(server);
        try (Browser browser = Browser.open()) {
            Somebody first = Somebody.in(server, Role.DELEGATION_HEAD);
            Somebody second = Somebody.in(server, Role.EXPERT);
            server.part(Keys.class).add(second.actor(), "at the desk", age.key("second"));

            Page recipient = SignedInPage.of(browser, first);
            recipient.navigate(base + "/en/account/keys");
            Look.at(recipient, "keys-none", browser);
            Download secret = recipient.waitForDownload(
                    () -> recipient.locator("button[data-work=new-key]").click());
            Path identity = folder.resolve("browser.key");
            secret.saveAs(identity);
            assertThat(Files.readString(identity)).contains("AGE-SECRET-KEY-1");
            recipient.fill("#title", "this browser");
            recipient
                    .locator("main button[type=submit]:not([data-work])")
                    .last()
                    .click();
            recipient.waitForLoadState();
            assertThat(recipient.locator("ul.rows code").count()).isEqualTo(1);
            recipient.navigate(base + "/ru/account/keys");
            Look.at(recipient, "keys-ru", browser);

            Page sender = SignedInPage.of(browser, Somebody.in(server, Role.SECRETARIAT_OFFICER));
            List<String> sent = new ArrayList<>();
            sender.onRequest(request -> sent.add(body(request)));
            sender.navigate(base + "/en/sealed");
            sender.fill("#sealed-title", "Annex to the note of 3 March");
            for (Somebody each : List.of(first, second)) {
                sender.locator("fieldset .check", new Page.LocatorOptions().setHasText(each.name()))
                        .locator("input")
                        .check();
            }
            sender.setInputFiles("#sealed-open", Files.writeString(folder.resolve("annex.txt"), OPEN));
            Look.at(sender, "sealed-form", browser);
            sender.locator("button[data-work=seal]").click();
            sender.waitForURL("**/en/sealed/*");
            Look.at(sender, "sealed-paper", browser);
            assertThat(sent).noneMatch(it -> it.contains(OPEN));

            recipient.navigate(sender.url());
            recipient.setInputFiles("#identity", identity);
            Download opened = recipient.waitForDownload(
                    () -> recipient.locator("button[data-work=unseal]").click());
            Path saved = folder.resolve("opened.txt");
            opened.saveAs(saved);
            assertThat(Files.readString(saved)).isEqualTo(OPEN);

            Page other = SignedInPage.of(browser, second);
            byte[] file = other.request().get(sender.url() + "/file.age").body();
            assertThat(age.decrypt(file, "second")).isEqualTo(OPEN.getBytes(StandardCharsets.UTF_8));
            other.navigate(sender.url().replace("/en/", "/ru/"));
            Look.at(other, "sealed-paper-ru", browser);
            other.setInputFiles("#identity", Files.writeString(folder.resolve("no.key"), "nothing"));
            other.locator("button[data-work=unseal]").click();
            other.locator("[data-told=no-key]").waitFor();
            other.navigate(base + "/ru/sealed");
            Look.at(other, "sealed-ru", browser);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static String body(Request request) {
        byte[] bytes = request.postDataBuffer();
        return bytes == null ? "" : new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
