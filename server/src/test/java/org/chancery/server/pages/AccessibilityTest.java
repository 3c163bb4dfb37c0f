package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.server.web.Browser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page in a browser: axe finds no fault against WCAG 2.2 AA, nothing scrolls sideways, the browser does not complain. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String FAULTS =
            "() => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})"
                    + ".then(r => r.violations.flatMap(v => v.nodes.slice(0, 3).map(n => v.id + ': ' + n.html.slice(0, 160))))";
    private final String axe = script();
    private @Nullable Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.open();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/",
                "/ru/agreements/att",
                "/en/agreements/ccw-p3",
                "/ru/states/FRA",
                "/en/acts/1/20",
                "/en/register"
            })
    void the_main_pages_have_no_fault_on_a_desk_and_on_a_phone(String path) {
        look(path, 1280);
        look(path, 390);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/acts/1/20", "/ru/acts/1/20", "/ru/", "/ru/agreements/att"})
    void nothing_scrolls_sideways_on_the_smallest_phone(String path) {
        look(path, 320);
    }

    static Stream<String> pages() {
        return MainPages.all();
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("pages")
    void every_page_in_every_language_has_no_fault_at_any_width(String path) {
        for (int width : new int[] {1280, 768, 390, 320}) {
            look(path, width);
        }
    }

    private void look(String path, int width) {
        Browser browser = java.util.Objects.requireNonNull(this.browser);
        Page page = browser.page(width);
        page.navigate(Site.address() + path);
        page.evaluate(axe);
        @SuppressWarnings("unchecked")
        var faults = (List<String>) page.evaluate(FAULTS);
        assertThat(faults).as(path + " at " + width).isEmpty();
        int excess =
                (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(excess).as(path + " scrolls sideways at " + width).isZero();
        assertThat(browser.complaints()).isEmpty();
        page.close();
    }

    private static String script() {
        try (var in = AccessibilityTest.class.getResourceAsStream(AXE)) {
            if (in == null) {
                throw new IllegalStateException("axe-core is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
