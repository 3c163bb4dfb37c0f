package org.chancery.server.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.access.SignedInPage;
import org.chancery.server.identity.Look;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.Role;
import org.chancery.server.web.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator puts a table in, a second officer confirms it, the public asks it. */
class SchemePagesTest {

    @Test
    void from_a_table_with_faults_to_an_answer(@TempDir Path folder) throws Exception {
        RunningServer server = TestServer.shared();
        String base = SignedInPage.address(server);
        Path faulty = Files.writeString(folder.resolve("faulty.csv"), "term,France,SECRET,HIGH,2021,,x\n");
        Path right = Files.writeString(
                folder.resolve("right.csv"),
                "term,Journey,GEHEIM,SECRET,2001-01-01,,example\nbasis,SEC,Security,Безопасность\n");
        try (Browser browser = Browser.open()) {
            Page administrator = SignedInPage.of(browser, Somebody.in(server, Role.ADMINISTRATOR));
            Page second = SignedInPage.of(browser, Somebody.in(server, Role.SECURITY_OFFICER));
            administrator.navigate(base + "/en/label-schemes/new");
            send(administrator, faulty);
            assertThat(administrator.locator("li.error").allInnerTexts())
                    .hasSize(2)
                    .allMatch(it -> it.startsWith("Line 1: "));
            Look.at(administrator, "scheme-faults", browser);
            administrator.navigate(base + "/ru/label-schemes/new");
            send(administrator, faulty);
            Look.at(administrator, "scheme-faults-ru", browser);
            administrator.navigate(base + "/en/label-schemes/new");
            send(administrator, right);
            administrator.waitForURL("**/en/official/*");
            second.navigate(administrator.url());
            Look.at(second, "scheme-proposed", browser);
            second.locator("form[action$='/confirm'] button").click();
            second.waitForLoadState();

            Page reader = browser.page(1280);
            reader.navigate(base + "/en/label-schemes?scheme=Journey&term=geheim&date=2020-05-01");
            assertThat(reader.locator("main").innerText()).contains("stands for level 3 (secret)");
            Look.at(reader, "schemes", browser);
            for (String path : new String[] {"/ru/label-schemes", "/en/label-statistics", "/ru/label-statistics"}) {
                reader.navigate(base + path);
                Look.at(reader, path.substring(1).replace('/', '-'), browser);
            }
            assertThat(browser.complaints().stream().filter(it -> !it.contains("status of 4")))
                    .isEmpty();
        }
    }

    private static void send(Page page, Path file) {
        page.fill("#name", "journey");
        page.setInputFiles("#table", file);
        page.locator("main form[method=post] button").click();
        page.waitForLoadState();
    }
}
