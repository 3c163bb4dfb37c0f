package org.chancery.server.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.chancery.server.access.SignedInPage;
import org.chancery.server.identity.Look;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.Role;
import org.chancery.server.web.Browser;
import org.junit.jupiter.api.Test;

/** From nothing to a confirmed authorisation and its withdrawal, in a real browser, in both languages. */
class AuthorisationJourneyTest {

    private final Somebody delegate = Somebody.in(Keepers.SERVER, Role.DELEGATION_MEMBER);
    private final String base = SignedInPage.address(Keepers.SERVER);

    @Test
    void an_authorisation_is_proposed_confirmed_seen_and_withdrawn() {
        try (Browser browser = Browser.open()) {
            Page security = SignedInPage.of(browser, Somebody.in(Keepers.SERVER, Role.SECURITY_OFFICER));
            Page registry = SignedInPage.of(browser, Somebody.in(Keepers.SERVER, Role.REGISTRY_OFFICER));
            both(security, "/authorisations", "authorisations", browser);
            security.navigate(base + "/en/authorisations/" + delegate.person());
            assertThat(security.locator("main").innerText()).contains("Nothing beyond what is public");
            security.click("main p.actions a");
            Look.at(security, "authorise", browser);
            fill(security, Keepers.today().minusDays(1).toString());
            press(security, "Propose");
            assertThat(security.locator(".problem").innerText()).contains("a day after today");
            Look.at(security, "authorise-refused", browser);
            fill(security, Keepers.today().plusDays(20).toString());
            press(security, "Propose");
            security.waitForURL("**/en/official/*");
            confirm(registry, security.url(), "authorise-confirm", browser);
            both(security, "/authorisations", "authorisations-some", browser);
            assertThat(security.locator("main table").innerText()).contains("скоро истекает");
            both(security, "/authorisations/" + delegate.person(), "authorised-person", browser);
            both(security, "/authorisations/mandates/" + delegate.mandate(), "authorise-again", browser);
            Page reader = SignedInPage.of(browser, delegate);
            both(reader, "/account/authorisations", "authorisations-own", browser);
            both(reader, "/account", "account-with-authorisations", browser);
            security.navigate(base + "/en/authorisations/" + delegate.person());
            security.click("main details summary");
            security.fill("textarea[name=ground]", "Left the delegation");
            press(security, "Propose to withdraw");
            security.waitForURL("**/en/official/*");
            confirm(registry, security.url(), "withdraw-confirm", browser);
            both(security, "/authorisations/" + delegate.person(), "withdrawn-person", browser);
            assertThat(browser.complaints().stream().filter(it -> !it.contains("status of 4")))
                    .isEmpty();
        }
    }

    private void confirm(Page registry, String proposal, String name, Browser browser) {
        for (String language : new String[] {"/ru/", "/en/"}) {
            registry.navigate(proposal.replace("/en/", language));
            Look.at(registry, name + language.replace('/', '-'), browser);
        }
        press(registry, "Confirm and record");
        assertThat(registry.locator(".problem").count()).isZero();
        assertThat(registry.locator("main dl").innerText()).contains("Number");
    }

    private void fill(Page page, String briefed) {
        page.selectOption("#level", "RESTRICTED");
        page.fill("#caveats", "EXPERTS ONLY");
        page.fill("#cases", "case-12, case-14");
        page.fill("#briefed", briefed);
        page.fill("#ground", "Member of the working group on case 12");
    }

    private void both(Page page, String path, String name, Browser browser) {
        for (String language : new String[] {"en", "ru"}) {
            page.navigate(base + "/" + language + path);
            Look.at(page, name + "-" + language, browser);
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }
}
