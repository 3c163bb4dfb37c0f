package org.chancery.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.server.RunningServer;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.identity.Look;
import org.chancery.server.web.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a browser: a delegation writes with a file, another reads, looks at the file and answers; a third finds nothing. */
class ExchangeJourneyTest {

    private final RunningServer server = DemoServer.shared();
    private final String base = "http://localhost:" + server.port();

    @Test
    void a_document_with_a_file_goes_to_one_delegation_and_comes_back_with_an_answer(@TempDir Path folder)
            throws Exception {
        new Hall(server).head("XSE");
        Path scan = Files.write(folder.resolve("storage.pdf"), FilesTest.pdf(true));
        try (Browser browser = Browser.open()) {
            Page dorvania = as(browser, "Dora Vint");
            dorvania.navigate(base + "/en/exchange");
            Look.at(dorvania, "exchange-list", browser);
            dorvania.navigate(base + "/en/exchange/new");
            Look.at(dorvania, "exchange-new", browser);
            dorvania.click("article form button[type=submit]");
            assertThat(dorvania.locator(".problem").count()).isEqualTo(1);
            Look.at(dorvania, "exchange-new-refused", browser);
            dorvania.fill("#subject", "Storage of test components");
            dorvania.selectOption("#agreement", "concord-charter");
            dorvania.fill("#article", "4");
            dorvania.check("#to-XSE");
            dorvania.check("#kind-document");
            dorvania.fill("#title", "How we store components");
            dorvania.fill("#body", "A first paragraph.\n\nAnd a second one.");
            dorvania.check("#basis-NEG");
            dorvania.fill("#reply_by", Hall.NEXT_YEAR.toString());
            dorvania.setInputFiles("#file", scan);
            dorvania.waitForSelector(
                    ".uploads input[name=upload]",
                    new Page.WaitForSelectorOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
            dorvania.click("article form button[type=submit] >> nth=-1");
            dorvania.waitForURL("**/en/exchange/items/*");
            String item = dorvania.url();
            assertThat(dorvania.locator("main").innerText()).contains("storage.pdf", "script");
            Look.at(dorvania, "exchange-item", browser);

            Page serrun = as(browser, "Sergio Palm");
            serrun.navigate(base + "/en/start");
            assertThat(serrun.locator("main").innerText()).contains("Answer in \"Storage of test components\"");
            serrun.navigate(base + "/ru/exchange");
            assertThat(serrun.locator(".threads .unread").count()).isPositive();
            Look.at(serrun, "exchange-list-russian", browser);
            serrun.click(".threads a >> text=Storage of test components");
            serrun.waitForURL("**/ru/exchange/threads/*");
            Look.at(serrun, "exchange-thread-russian", browser);
            serrun.navigate(item.replace("/en/", "/ru/"));
            Look.at(serrun, "exchange-item-russian", browser);
            serrun.click("a[href$='/preview']");
            serrun.waitForURL("**/preview");
            serrun.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            assertThat((Boolean) serrun.evaluate("document.querySelector('.picture img').naturalWidth > 100"))
                    .isTrue();
            assertThat(serrun.request()
                            .get(base + serrun.locator(".picture img").getAttribute("src"))
                            .headersArray())
                    .filteredOn(it -> it.name.equalsIgnoreCase("content-security-policy"))
                    .anySatisfy(it -> assertThat(it.value).contains("default-src 'none'; sandbox"));
            Look.at(serrun, "exchange-preview-russian", browser);
            serrun.navigate(item);
            serrun.click("a >> text=Write in this thread");
            Look.at(serrun, "exchange-answer", browser);
            serrun.fill("#body", "Thank you.");
            serrun.click("article form button[type=submit]");
            serrun.waitForURL("**/en/exchange/items/*");

            dorvania.navigate(item);
            assertThat(dorvania.locator("#receipts").count()).isEqualTo(1);
            dorvania.click("a >> text=Change the label");
            Look.at(dorvania, "exchange-label", browser);
            dorvania.navigate(item.replace("/en/", "/ru/") + "/version");
            Look.at(dorvania, "exchange-version-russian", browser);

            Page loven = as(browser, "Lise Amund");
            loven.navigate(base + "/en/exchange");
            assertThat(loven.content()).doesNotContain("Storage of test components");
            assertThat(loven.navigate(item).status()).isEqualTo(404);
            assertThat(browser.complaints().stream().filter(it -> !it.contains("status of 4")))
                    .isEmpty();
        }
    }

    private Page as(Browser browser, String name) {
        Page page = browser.page(1280);
        page.navigate(base + "/en/demonstration");
        page.locator("ul.rows li", new Page.LocatorOptions().setHasText(name))
                .locator("button")
                .click();
        page.waitForURL("**/en/start");
        return page;
    }
}
