package org.chancery.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.identity.Look;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.Role;
import org.chancery.server.web.Browser;
import org.junit.jupiter.api.Test;

class AccessPagesTest {

    private static final RunningServer SERVER = TestServer.shared();

    @Test
    void oversight_looks_up_a_person_an_item_and_a_day_and_takes_a_file() {
        Somebody reader = Cleared.restricted(Somebody.in(SERVER, Role.DELEGATION_MEMBER));
        Somebody oversight = Cleared.everything(Somebody.in(SERVER, Role.INDEPENDENT_OVERSIGHT));
        int label = Cleared.number(SERVER, Cleared.label("XAV"));
        SERVER.part(AccessLog.class).read(reader.actor(), "docket.item", "c0ffee", label, How.DOWNLOADED);
        var watcher = oversight.signedIn();
        String found = watcher.get("/en/access-log?person=" + reader.person()).body();
        assertThat(found).contains(reader.name(), "c0ffee", "downloaded", "release=XAV");
        assertThat(watcher.get("/en/access-log?item=none").body()).contains("No reads yet");
        var file = watcher.get("/en/access-log.csv?item=c0ffee");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
        assertThat(file.body())
                .startsWith("at,person,name,role,kind,item,level,label,how\r\n")
                .contains(reader.person());
        assertThat(reader.signedIn().get("/ru/account/reads").body()).contains("c0ffee", "загружен");
        assertThat(watcher.get("/ru/account/reads.csv").body()).doesNotContain("c0ffee");
    }

    @Test
    void a_name_that_a_spreadsheet_would_compute_is_a_text() {
        assertThat(ReadsCsv.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(ReadsCsv.cell("Aurel Dane")).isEqualTo("Aurel Dane");
    }

    @Test
    void the_pages_have_no_fault_in_either_language() {
        Somebody oversight = Cleared.everything(Somebody.in(SERVER, Role.SECURITY_OFFICER));
        int label = Cleared.number(SERVER, Cleared.label("XAV"));
        SERVER.part(AccessLog.class).read(oversight.actor(), "docket.item", "0a1b2c", label, How.SEEN);
        try (Browser browser = Browser.open()) {
            var page = SignedInPage.of(browser, oversight);
            for (String path :
                    new String[] {"/en/access-log", "/ru/access-log", "/en/account/reads", "/ru/account/reads"}) {
                page.navigate(SignedInPage.address(SERVER) + path);
                Look.at(page, "access" + path.replace('/', '-'), browser);
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
