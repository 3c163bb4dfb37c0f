package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.util.Map;
import org.chancery.server.ChanceryServer;
import org.chancery.server.RunningServer;
import org.chancery.server.operation.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is stopped while an acceptance stands between the register and the docket; the next start ends it. */
class AcceptanceRestartTest {

    @Test
    void an_accession_with_a_declaration_is_whole_after_the_next_start(@TempDir Path folder) {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        mail.start();
        String item;
        try (RunningServer server = ChanceryServer.start(DemoServer.options(folder), Progress.silent())) {
            AcceptanceRun run = AcceptanceRun.at(server, mail);
            item = run.examined(
                    "concord-exercises",
                    "XUN",
                    "accession",
                    Map.of("declaration_en", "Understands article 3 in this way."));
            Fault.in(server, "docket.item_work", "update", "new.standing = 'ACCEPTED'");
            Fault fault = Fault.in(server, "docket.notice_facts", "insert", "true");
            run.persons(item);
            assertThat(fault.struck()).isGreaterThanOrEqualTo(2);
        }
        try (RunningServer server = ChanceryServer.start(DemoServer.options(folder), Progress.silent())) {
            Fault.mend(server);
            AcceptanceRun run = AcceptanceRun.at(server, mail);
            run.jobs();
            run.persons(item);
            run.jobs();
            run.requireDoneOnce(item, 2);
        } finally {
            mail.stop();
        }
    }
}
