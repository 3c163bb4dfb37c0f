package org.chancery.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.chancery.server.web.Browser;

/** A look at the page that is open: axe finds no fault, nothing scrolls sideways, on a desk and on a phone. */
public final class Look {

    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String FAULTS =
            "() => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})"
                    + ".then(r => r.violations.flatMap(v => v.nodes.slice(0, 3).map(n => v.id + ': ' + n.html.slice(0, 160))))";

    private Look() {}

    /** Looks in the page's language; pictures are kept in the folder that CHANCERY_PICTURES names, if it does. */
    public static void at(Page page, String name, Browser browser) {
        String pictures = System.getenv("CHANCERY_PICTURES");
        int before = page.viewportSize().width;
        page.evaluate(axe());
        @SuppressWarnings("unchecked")
        var faults = (List<String>) page.evaluate(FAULTS);
        assertThat(faults).as(name).isEmpty();
        for (int width : new int[] {1280, 390}) {
            page.setViewportSize(width, 900);
            int excess = (Integer)
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(excess).as(name + " scrolls sideways at " + width).isZero();
            if (pictures != null) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(pictures, name + "-" + width + ".png")));
            }
        }
        page.setViewportSize(before, 900);
    }

    private static String axe() {
        try (var in = Look.class.getResourceAsStream(AXE)) {
            if (in == null) {
                throw new IllegalStateException("axe-core is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
