package org.chancery.server.outer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.chancery.server.RunningServer;
import org.chancery.server.identity.Look;
import org.chancery.server.web.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The public pages of an outer server in a browser, in both languages, fresh and stale. */
class OuterLookTest {

    private static final String[] PAGES = {
        "/",
        "/agreements",
        "/agreements/concord-new-technologies",
        "/agreements/concord-autonomy-protocol/states/XAV",
        "/states",
        "/states/XAV",
        "/register",
        "/register/verify",
        "/changes",
        "/search?q=concord",
        "/notifications",
        "/models",
        "/sources",
        "/help",
        "/accessibility",
        "/api",
        "/label-statistics",
        "/security-incidents"
    };

    @Test
    void readers_find_a_whole_site_that_says_of_when_it_is(@TempDir Path folder) {
        try (Browser browser = Browser.open();
                TwoServers two = TwoServers.in(folder)) {
            two.write(0);
            try (RunningServer outer = two.startOuter("fresh")) {
                Page page = browser.page(1280);
                for (String language : new String[] {"en", "ru"}) {
                    for (String path : PAGES) {
                        page.navigate("http://127.0.0.1:" + outer.port() + "/" + language + path);
                        assertThat(page.locator("h1").count())
                                .as(language + path)
                                .isEqualTo(1);
                        assertThat(page.locator("footer .copy").count()).isEqualTo(1);
                        assertThat(page.locator("a[href*='/sign-in'], a[href*='/report'], form[method=post]")
                                        .count())
                                .as(language + path)
                                .isZero();
                        Look.at(page, "outer-" + language + path.replaceAll("[^a-z]+", "-"), browser);
                    }
                }
                page.navigate("http://127.0.0.1:" + outer.port() + "/en/register/verify");
                Locator check = page.locator("[data-check=log]");
                check.locator("button").click();
                String good = check.getAttribute("data-good").split("\\{size}", 2)[0];
                String bad = check.getAttribute("data-bad");
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> List.of(good, bad).stream()
                                .anyMatch(check.locator(".check-result").innerText()::startsWith));
                assertThat(check.locator(".check-result").innerText()).startsWith(good);
            }
            try (RunningServer outer = two.startOuter("stale", Duration.ZERO)) {
                Page page = browser.page(390);
                for (String language : new String[] {"en", "ru"}) {
                    page.navigate("http://127.0.0.1:" + outer.port() + "/" + language + "/");
                    assertThat(page.locator(".notice.stale").isVisible()).isTrue();
                    Look.at(page, "outer-stale-" + language, browser);
                }
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
