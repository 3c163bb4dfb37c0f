package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.server.web.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keeps a picture of every main page in {@code target/screens}, in both languages, for human eyes. */
@Tag("long")
class ScreensTest {
    private static final Map<String, String> PAGES = new TreeMap<>(Map.of(
            "home", "/",
            "agreements", "/agreements",
            "agreement", "/agreements/att",
            "relations", "/agreements/ccw-p3",
            "state", "/states/FRA",
            "state-in-agreement", "/agreements/mine-ban/states/FIN",
            "act", "/acts/1/20",
            "register", "/register",
            "search", "/search?q=france",
            "model-act", "/agreements/csto-model-agreement-new-weapons"));

    @Test
    void main_pages_fit_a_desk_and_a_phone_in_both_languages_and_the_browser_has_no_complaint() {
        try (Browser browser = Browser.open()) {
            for (String language : new String[] {"en", "ru"}) {
                for (int width : new int[] {1280, 390}) {
                    Page page = browser.page(width);
                    PAGES.forEach((name, path) -> {
                        page.navigate(Site.address() + "/" + language + path);
                        page.screenshot(new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of("target/screens/" + name + "-" + language + "-" + width + ".png")));
                        int excess = (Integer) page.evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
                        assertThat(excess)
                                .as("sideways scrolling of %s at %s", path, width)
                                .isZero();
                    });
                    page.close();
                }
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
