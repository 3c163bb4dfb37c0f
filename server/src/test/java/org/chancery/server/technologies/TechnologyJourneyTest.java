package org.chancery.server.technologies;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.identity.Look;
import org.chancery.server.web.Browser;
import org.junit.jupiter.api.Test;

/** Avelia notifies a laser dazzler; scope test and classification end in Findings; everybody sees the public page. */
class TechnologyJourneyTest {

    private final String base = "http://localhost:" + DemoServer.shared().port();

    @Test
    void from_a_notification_to_the_public_page() {
        try (Browser browser = Browser.open()) {
            Page avelia = as(browser, "Aurel Dane");
            avelia.navigate(base + "/ru/technologies/new");
            Look.at(avelia, "technology-new-ru", browser);
            String address = notified(avelia, browser);
            tested(avelia, address, browser);
            classified(as(browser, "Jonas Werth"), address, browser);
            decided(browser, address);
            Page reader = browser.page(1280);
            for (String language : new String[] {"en", "ru"}) {
                reader.navigate(address.replace("/en/", "/" + language + "/"));
                Look.at(reader, "technology-public-" + language, browser);
                reader.navigate(base + "/" + language + "/technologies");
                Look.at(reader, "technologies-" + language, browser);
            }
            reader.navigate(address);
            assertThat(reader.locator(".finding .answer").allInnerTexts())
                    .first()
                    .asString()
                    .contains("within the agreement");
            assertThat(reader.locator("#classification").locator("..").innerText())
                    .contains("ML19", "Contested", "human-rights");
            reader.navigate(address.replaceAll("technologies/.*", "technologies/")
                    + Rehearsed.device().id());
            Look.at(reader, "technology-device", browser);
            assertThat(browser.complaints().stream().filter(it -> !it.contains("status of 4")))
                    .isEmpty();
        }
    }

    private String notified(Page avelia, Browser browser) {
        avelia.navigate(base + "/en/technologies/new");
        avelia.fill("#name_en", "Lantern, a laser dazzler");
        avelia.fill("#name_ru", "«Фонарь», лазерный ослепитель");
        avelia.fill("#description", "A lamp that dazzles at 300 metres.");
        avelia.fill("#purpose", "To make somebody turn away without lasting harm.");
        avelia.fill("#use", "At gates. Use outside armed conflict is foreseen.");
        avelia.check("#class-DIRECTED_ENERGY");
        avelia.check("#class-NON_LETHAL");
        press(avelia, "Notify");
        assertThat(avelia.locator(".problem").innerText()).contains("300 metres");
        Look.at(avelia, "technology-warned", browser);
        avelia.fill("#description", "A lamp that dazzles for a moment.");
        press(avelia, "Notify");
        assertThat(avelia.locator("h1").innerText()).isEqualTo("Lantern, a laser dazzler");
        return avelia.url();
    }

    private static void tested(Page avelia, String address, Browser browser) {
        avelia.navigate(address + "/scope");
        Look.at(avelia, "scope-first", browser);
        for (String answer : new String[] {"YES", "YES"}) {
            avelia.check("#answer-" + answer);
            avelia.fill("#reason", "It is a lamp that troops carry.");
            press(avelia, "Next question");
        }
        avelia.check("#effect-NON_LETHAL");
        avelia.fill("#reason", "It does not wound.");
        Look.at(avelia, "scope-effects", browser);
        press(avelia, "Next question");
        press(avelia, "Next question");
        assertThat(avelia.locator(".problem").innerText()).contains("give a reason");
        avelia.check("#answer-YES");
        avelia.fill("#reason", "Whoever is dazzled turns away.");
        press(avelia, "Next question");
        Look.at(avelia, "scope-outcome", browser);
        press(avelia, "Record the answers");
        assertThat(avelia.url()).isEqualTo(address);
    }

    private static void classified(Page expert, String address, Browser browser) {
        expert.navigate(address + "/classify");
        expert.selectOption("#edition", "0");
        press(expert, "Show its entries");
        expert.check("#entry-ML19");
        expert.fill("#reason", "Whether it is a weapon system is disputed.");
        press(expert, "Record the classification");
        assertThat(expert.locator(".finding").first().innerText()).contains("27 June 2012");
        Look.at(expert, "classify-refused", browser);
        expert.selectOption("#edition", "1");
        press(expert, "Show its entries");
        expert.check("#entry-ML19");
        expert.selectOption("#fit", "CONTESTED");
        expert.fill("#reason", "Whether it is a weapon system is disputed.");
        press(expert, "Record the classification");
        assertThat(expert.url()).isEqualTo(address);
    }

    private void decided(Browser browser, String address) {
        Page kestria = as(browser, "Karel Sund");
        kestria.navigate(address);
        kestria.locator("summary", new Page.LocatorOptions().setHasText("Contest the outcome"))
                .click();
        kestria.fill("#contest-reason", "It is policing.");
        press(kestria, "Contest");
        assertThat(kestria.locator(".finding").first().innerText()).contains("Kestria");
        Look.at(kestria, "technology-contested", browser);
        Page officer = as(browser, "Pavel Ristan");
        Page second = as(browser, "Nadia Orlen");
        officer.navigate(address);
        officer.locator("summary", new Page.LocatorOptions().setHasText("organ's decision"))
                .click();
        officer.selectOption("#organ", "commission");
        officer.fill("#decide-reason", "It meets the first limb.");
        press(officer, "Enter");
        second.navigate(officer.url());
        Look.at(second, "scope-decision", browser);
        press(second, "Confirm and record");
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

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }
}
