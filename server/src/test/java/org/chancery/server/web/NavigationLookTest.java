package org.chancery.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.access.SignedInPage;
import org.chancery.server.identity.Look;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.Test;

/** The navigation in a browser: at a desk and on a phone, in both languages, by mouse and by keyboard. */
class NavigationLookTest {

    private static final List<Role> ROLES = List.of(
            Role.DELEGATION_HEAD,
            Role.DEPOSITARY_OFFICER,
            Role.REGISTRY_OFFICER,
            Role.SECURITY_OFFICER,
            Role.ADMINISTRATOR,
            Role.PARLIAMENTARY_OVERSIGHT);

    private final RunningServer server = TestServer.shared();
    private final String site = SignedInPage.address(server);

    @Test
    void the_menus_of_every_kind_of_visitor_are_without_fault_open_and_closed() {
        try (Browser browser = Browser.open()) {
            for (Role role : ROLES) {
                Page page = SignedInPage.of(browser, Somebody.in(server, role));
                String name = "navigation-" + role.name().toLowerCase(Locale.ROOT);
                for (String language : List.of("en", "ru")) {
                    page.navigate(site + "/" + language + "/start");
                    Look.at(page, name + "-" + language, browser);
                    page.locator(".visitor summary").last().click();
                    assertThat(page.locator(".visitor details[open]").count()).isEqualTo(1);
                    Look.at(page, name + "-open-" + language, browser);
                }
                page.close();
            }
            Page visitor = browser.page(1280);
            visitor.navigate(site + "/en/agreements");
            Look.at(visitor, "navigation-public-en", browser);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void a_menu_is_opened_walked_and_closed_by_keyboard() {
        try (Browser browser = Browser.open()) {
            Page page = SignedInPage.of(browser, Somebody.in(server, Role.REGISTRY_OFFICER));
            page.navigate(site + "/en/start");
            Locator menu = page.locator(".visitor details").last();
            menu.locator("summary").focus();
            page.keyboard().press("Enter");
            assertThat(menu.getAttribute("open")).isNotNull();
            page.keyboard().press("Tab");
            assertThat(menu.locator("a").first().evaluate("it => it === document.activeElement"))
                    .isEqualTo(true);
            page.keyboard().press("Escape");
            assertThat(menu.getAttribute("open")).isNull();
            assertThat(menu.locator("summary").evaluate("it => it === document.activeElement"))
                    .isEqualTo(true);
        }
    }

    @Test
    void one_menu_is_open_at_a_time_and_none_after_a_click_elsewhere() {
        try (Browser browser = Browser.open()) {
            Page page = SignedInPage.of(browser, Somebody.in(server, Role.REGISTRY_OFFICER));
            page.navigate(site + "/en/start");
            Locator open = page.locator(".visitor details[open]");
            page.locator(".visitor summary").first().click();
            page.locator(".visitor summary").last().click();
            assertThat(open.count()).isEqualTo(1);
            page.mouse().click(1000, 400);
            assertThat(open.count()).isZero();
        }
    }
}
