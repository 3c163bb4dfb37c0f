package org.chancery.server.guides;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.access.SignedInPage;
import org.chancery.server.identity.Look;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.Role;
import org.chancery.server.web.Browser;
import org.junit.jupiter.api.Test;

class GuideLookTest {

    @Test
    void guides_have_no_fault_in_either_language() {
        RunningServer server = TestServer.shared();
        String base = SignedInPage.address(server);
        try (Browser browser = Browser.open()) {
            Page page = SignedInPage.of(browser, Somebody.in(server, Role.DELEGATION_HEAD));
            for (Guide guide : Guide.values()) {
                for (String language : new String[] {"en", "ru"}) {
                    page.navigate(base + "/" + language + "/guides/" + guide.code());
                    Look.at(page, "guide-" + guide.code() + "-" + language, browser);
                    assertThat(page.locator(".guide nav li").count())
                            .isEqualTo(guide.topics().size());
                }
            }
            page.navigate(base + "/en/start");
            page.click(".how a");
            page.waitForURL("**/en/guides/delegation#tasks");
        }
    }
}
