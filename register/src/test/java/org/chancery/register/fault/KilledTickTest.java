package org.chancery.register.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chancery.register.Register;
import org.chancery.register.RegisterFixture;
import org.chancery.register.act.Outcome;
import org.chancery.register.verify.ServedLog;
import org.chancery.register.verify.UrlSource;
import org.chancery.register.verify.Verifier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Crashes between receipt and tick and in the middle of ticks. */
class KilledTickTest {
    @Test
    void nothing_received_is_lost_or_recorded_twice_when_the_process_is_killed_between_ticks() throws Exception {
        rounds(3, 20_261_123);
    }

    @Test
    @Tag("long")
    void nothing_received_is_lost_or_recorded_twice_in_fifty_kills() throws Exception {
        rounds(50, System.nanoTime());
    }

    @Test
    void two_processes_make_each_tick_once() throws Exception {
        RegisterFixture fixture = opened();
        Set<String> received = new HashSet<>();
        try (TickingProcess first = TickingProcess.start(fixture, "first");
                TickingProcess second = TickingProcess.start(fixture, "second")) {
            first.awaitReceived(50);
            second.awaitReceived(50);
            received.addAll(first.kill());
            received.addAll(second.kill());
        }
        drain(fixture, received);
    }

    private static void rounds(int rounds, long seed) throws Exception {
        Random random = new Random(seed);
        System.out.println("seed " + seed);
        RegisterFixture fixture = opened();
        Set<String> received = new HashSet<>();
        for (int round = 0; round < rounds; round++) {
            try (TickingProcess process = TickingProcess.start(fixture, "round-" + round)) {
                process.awaitReceived(20 + random.nextInt(40));
                Thread.sleep(random.nextInt(100));
                received.addAll(process.kill());
            }
        }
        drain(fixture, received);
    }

    private static RegisterFixture opened() throws Exception {
        RegisterFixture fixture = RegisterFixture.fresh();
        fixture.settings();
        Register.open(TickingProcess.settings(fixture)).close();
        return fixture;
    }

    /** Ticks until nothing waits; then every act that was received is recorded once, and every tick is whole. */
    private static void drain(RegisterFixture fixture, Set<String> received) throws Exception {
        try (Register register = Register.open(TickingProcess.settings(fixture))) {
            for (int i = 0; i < 600 && count(fixture, "command is not null") > 0; i++) {
                Thread.sleep(100);
            }
        }
        try (Register register = Register.open(TickingProcess.settings(fixture).withoutTickWatch());
                ServedLog served = new ServedLog(register.reader());
                UrlSource source = new UrlSource(served.prefix())) {
            assertThat(titles(fixture)).doesNotHaveDuplicates().containsAll(received);
            assertThat(register.restricted().orElseThrow().unread())
                    .allMatch(it -> it instanceof Outcome.Recorded)
                    .hasSameSizeAs(titles(fixture));
            assertThat(Verifier.of(source).run().differences()).isEmpty();
            assertThat((register.reader().checkpoint().size() - 1) % TickingProcess.TICKS.places())
                    .isZero();
            String before = String.join("\n", titles(fixture));
            register.rebuild();
            assertThat(String.join("\n", titles(fixture))).isEqualTo(before);
        }
    }

    private static long count(RegisterFixture fixture, String condition) throws SQLException {
        return Long.parseLong(column(fixture, "select count(*) from register.pending_work where " + condition)
                .getFirst());
    }

    private static List<String> titles(RegisterFixture fixture) throws SQLException {
        return column(fixture, "select title from test.note_facts order by number");
    }

    private static List<String> column(RegisterFixture fixture, String sql) throws SQLException {
        List<String> values = new java.util.ArrayList<>();
        try (Connection connection = fixture.database.administrator().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }
}
