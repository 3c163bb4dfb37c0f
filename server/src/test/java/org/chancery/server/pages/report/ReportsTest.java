package org.chancery.server.pages.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Role;
import org.chancery.server.identity.RandomReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many reports of errors are taken within an hour; counted in the database, so that all processes count together. */
class ReportsTest {

    private final RunningServer server = TestServer.shared();
    private final Reports reports = server.part(Reports.class);
    private final JdbcClient owner =
            JdbcClient.create(server.part(DatabaseAddress.class).connections(Role.OWNER));
    private final String address = RandomReference.next();

    @AfterEach
    void forget() {
        owner.sql("delete from reports.sent_work").update();
    }

    private int taken(String from, int asked) {
        int taken = 0;
        for (int i = 0; i < asked; i++) {
            taken += reports.takes(from) ? 1 : 0;
        }
        return taken;
    }

    @Test
    void one_address_may_send_five_in_an_hour_and_another_five_of_its_own() {
        assertThat(taken(address, 8)).isEqualTo(Reports.EACH_ADDRESS);
        assertThat(taken(address + " another", 8)).isEqualTo(Reports.EACH_ADDRESS);
    }

    @Test
    void after_an_hour_it_may_send_again_and_nothing_of_the_address_is_left() {
        taken(address, 8);
        owner.sql("update reports.sent_work set at = at - interval '61 minutes'")
                .update();
        assertThat(taken(address, 1)).isEqualTo(1);
        assertThat(owner.sql("select count(*) from reports.sent_work")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void all_together_may_send_two_hundred() {
        owner.sql("insert into reports.sent_work (address) select sha256(convert_to(i::text, 'UTF8'))"
                        + " from generate_series(1, ?) i")
                .param(Reports.ALL - 1)
                .update();
        assertThat(taken(address, 3)).isEqualTo(1);
    }

    @Test
    void many_at_once_gain_nothing() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> asked = java.util.Collections.nCopies(30, () -> reports.takes(address));
            int taken = 0;
            for (var answer : threads.invokeAll(asked)) {
                taken += answer.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(Reports.EACH_ADDRESS);
        }
    }
}
