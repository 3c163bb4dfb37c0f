package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.chancery.server.web.Browser;
import org.junit.jupiter.api.Test;

class ScriptsTest {
    @Test
    void the_slider_moves_the_date_of_the_page() {
        try (Browser browser = Browser.open()) {
            Page page = browser.page(1280);
            page.navigate(Site.address() + "/en/agreements/att");
            page.locator(".slider input")
                    .evaluate("slider => { slider.value = '300'; slider.dispatchEvent(new Event('change')); }");
            page.waitForURL(url -> url.contains("on=20"));
            page.waitForLoadState(LoadState.DOMCONTENTLOADED);
            assertThat(page.locator(".lead").first().textContent()).contains("Not");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void the_browser_recomputes_the_root_of_the_whole_log() {
        try (Browser browser = Browser.open()) {
            Page page = browser.page(1280);
            page.navigate(Site.address() + "/en/register/verify");
            page.locator("[data-check] button").click();
            page.waitForFunction("() => /root|differs/.test(document.querySelector('.check-result').textContent)");
            assertThat(page.locator(".check-result").textContent()).startsWith("The root recomputed from all");
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
