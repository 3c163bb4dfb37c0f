package org.chancery.server.labels;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.label.CaseId;
import org.chancery.law.label.Label;
import org.chancery.law.label.LabelText;
import org.chancery.law.label.Level;
import org.chancery.law.label.Reader;
import org.chancery.server.TestServer;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Reading;
import org.chancery.server.database.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Short ways to use the shared server's labels in tests. */
final class LabelledServer {

    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private LabelledServer() {}

    static Labels labels() {
        return TestServer.shared().part(Labels.class);
    }

    static TestMandates mandates() {
        return TestServer.shared().part(TestMandates.class);
    }

    static JdbcClient as(Role role) {
        return JdbcClient.create(TestServer.shared().part(DatabaseAddress.class).connections(role));
    }

    static Label label(String rest) {
        return LabelText.read(rest + "; originator=FRA; review=2029-05-01; basis=SEC");
    }

    /** An authorisation up to SECRET, briefed for years. */
    static Authorisation authorisation(MandateTerm term, String... cases) {
        return authorisation(term, LONG_AGO, Optional.empty(), cases);
    }

    static Authorisation authorisation(MandateTerm term, LocalDate from, Optional<LocalDate> until, String... cases) {
        return new Authorisation(
                UUID.randomUUID().toString(), term.mandate(), reader(term.actsFor(), cases), false, from, until);
    }

    static Reader reader(Recipient actsFor, String... cases) {
        return new Reader(
                actsFor,
                Level.SECRET,
                new TreeSet<>(),
                new TreeSet<>(Arrays.stream(cases).map(CaseId::new).toList()),
                new TreeSet<>(),
                Optional.of(LocalDate.of(2099, 12, 31)));
    }

    static boolean may(String reader, int label) {
        return TestServer.shared()
                .part(Reading.class)
                .as(
                        reader,
                        sql -> sql.sql("select labels.may_read(?)")
                                .param(label)
                                .query(Boolean.class)
                                .single());
    }

    /** Whether something becomes true within a time; milliseconds it took, or -1. */
    static long millisUntil(long limit, Supplier<Boolean> holds) throws InterruptedException {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < limit * 1_000_000) {
            if (holds.get()) {
                return (System.nanoTime() - begin) / 1_000_000;
            }
            Thread.sleep(10);
        }
        return -1;
    }
}
