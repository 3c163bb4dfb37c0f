package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import org.chancery.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Acceptance breaks between any two of its steps; when it is tried again, by the same persons or by the jobs, nothing is lost or done twice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AcceptanceFaultsTest {

    private static final String PROTOCOL = "concord-autonomy-protocol";

    private final RunningServer server = DemoServer.shared();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private AcceptanceRun run;

    @BeforeAll
    void persons_and_a_mail_server() {
        mail.start();
        run = AcceptanceRun.at(server, mail);
    }

    @AfterAll
    void stop() {
        mail.stop();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "acceptance-faults.csv", delimiter = '|')
    void what_broke_is_done_once_when_the_persons_try_again(String where, String table, String event, String when) {
        String item = run.examined(PROTOCOL, "XSE", "communication", Map.of("summary_en", "Breaks at " + where));
        try (Fault fault = Fault.in(server, table, event, when)) {
            run.persons(item);
            run.jobs();
            assertThat(fault.struck()).as("the fault was met").isPositive();
        }
        run.persons(item);
        run.jobs();
        run.persons(item);
        run.jobs();
        run.requireDoneOnce(item, 1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "acceptance-faults.csv", delimiter = '|')
    void what_broke_is_done_once_when_the_jobs_come_first(String where, String table, String event, String when) {
        String item = run.examined(PROTOCOL, "XLO", "communication", Map.of("summary_en", "Breaks at " + where));
        try (Fault fault = Fault.in(server, table, event, when)) {
            run.persons(item);
            run.jobs();
            assertThat(fault.struck()).as("the fault was met").isPositive();
        }
        run.jobs();
        run.persons(item);
        run.jobs();
        run.requireDoneOnce(item, 1);
    }

    @Test
    void a_mail_server_that_is_away_loses_nothing() {
        String item = run.examined(PROTOCOL, "XSE", "communication", Map.of("summary_en", "Nobody takes the mail."));
        run.withoutMailServer(() -> {
            run.persons(item);
            run.jobs();
        });
        run.persons(item);
        run.jobs();
        run.requireDoneOnce(item, 1);
    }
}
