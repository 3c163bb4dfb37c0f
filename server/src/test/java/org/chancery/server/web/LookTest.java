package org.chancery.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.chancery.server.TestServer;
import org.junit.jupiter.api.Test;

/** Looks at all components in a browser; the pictures stay in {@code target/screenshots} for human eyes. */
class LookTest {

    @Test
    void components_fit_a_desk_and_a_phone_in_both_languages_and_the_browser_has_no_complaint() {
        String site = "http://127.0.0.1:" + TestServer.shared().port();
        try (Browser browser = Browser.open()) {
            for (String language : new String[] {"en", "ru"}) {
                for (int width : new int[] {1280, 390}) {
                    Page page = browser.page(width);
                    page.navigate(site + "/" + language + "/gallery");
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target/screenshots/gallery-" + language + "-" + width + ".png")));
                    int excess = (Integer) page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
                    assertThat(excess).as("sideways scrolling at " + width).isZero();
                    page.close();
                }
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
