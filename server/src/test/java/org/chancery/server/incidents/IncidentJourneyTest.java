package org.chancery.server.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.chancery.server.access.SignedInPage;
import org.chancery.server.identity.Look;
import org.chancery.server.identity.Somebody;
import org.chancery.server.web.Browser;
import org.junit.jupiter.api.Test;

/** Somebody reports a loss, an officer assesses and tells the originator, a second one closes; all pages are looked at in both languages. */
class IncidentJourneyTest {

    @Test
    void from_a_report_to_a_closed_incident() {
        String base = SignedInPage.address(Case.SERVER);
        Somebody reporting = Case.delegate();
        try (Browser browser = Browser.open()) {
            Page reporter = SignedInPage.of(browser, reporting);
            Page officer = SignedInPage.of(browser, Case.security());
            Page second = SignedInPage.of(browser, Case.registry());
            reporter.navigate(base + "/en/incidents/report");
            Look.at(reporter, "incident-report", browser);
            reporter.navigate(base + "/ru/incidents/report");
            Look.at(reporter, "incident-report-ru", browser);
            reporter.navigate(base + "/en/incidents/report");
            reporter.fill("#what", "A printed copy was left in a train.");
            reporter.selectOption("#originator", "XAV");
            reporter.check("#personal");
            press(reporter, "Report");
            String address = reporter.url();
            Look.at(reporter, "incident-own", browser);

            officer.navigate(base + "/en/incidents");
            Look.at(officer, "incidents", browser);
            officer.navigate(address);
            press(officer, "Begin to assess");
            Look.at(officer, "incident-assess", browser);
            officer.fill("#assessment", "The train was searched; the copy was not found.");
            officer.selectOption("#damage", "HARM");
            press(officer, "Record the assessment");
            officer.fill("#measures", "Copies are carried in locked cases.");
            officer.fill("#lessons", "Count before leaving.");
            officer.locator("button", new Page.LocatorOptions().setHasText("Propose to close"))
                    .click();
            officer.waitForLoadState();
            assertThat(officer.locator(".problem").innerText()).contains("A notice is still owed");
            press(officer, "Tell the originator now");
            officer.locator("summary", new Page.LocatorOptions().setHasText("not needed"))
                    .click();
            officer.fill("#waive-AUTHORITY", "The list held public names only.");
            officer.locator("form[action$='/waive'] button").click();
            officer.waitForLoadState();
            Look.at(officer, "incident-assessed", browser);
            officer.fill("#measures", "Copies are carried in locked cases.");
            officer.fill("#lessons", "Count before leaving.");
            press(officer, "Propose to close");
            second.navigate(address.replace("/en/", "/ru/"));
            Look.at(second, "incident-ru", browser);
            second.navigate(address);
            press(second, "Close");
            assertThat(second.locator(".lead strong").innerText()).isEqualTo("Closed");
            Look.at(second, "incident-closed", browser);
            assertThat(second.locator("dl.sheet-of-facts").innerText()).doesNotContain(reporting.name());
            assertThat(second.locator(".history").innerText()).doesNotContain(reporting.name());
            for (String path : new String[] {"/en/security-incidents", "/ru/security-incidents", "/ru/incidents"}) {
                second.navigate(base + path);
                Look.at(second, path.substring(1).replace('/', '-'), browser);
            }
            assertThat(browser.complaints().stream().filter(it -> !it.contains("status of 4")))
                    .isEmpty();
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
        assertThat(page.locator(".problem").count())
                .as(button + ": " + page.locator("main").innerText())
                .isZero();
    }
}
