package org.chancery.server.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.status.AsAt;
import org.chancery.server.ChanceryServer;
import org.chancery.server.RunningServer;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.agreements.PublicRecord;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Role;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class FirstStartTest {

    @Test
    void the_first_start_loads_the_library_and_the_second_finds_it_unchanged(@TempDir Path folder) {
        ServeOptions options = new ServeOptions(
                "127.0.0.1",
                0,
                folder.resolve("data"),
                folder.resolve("data-keys"),
                null,
                false,
                false,
                Path.of("../library"),
                null);
        long size;
        try (RunningServer first = ChanceryServer.start(options, Progress.silent())) {
            PublicRecord held = first.part(Agreements.class).now();
            size = held.size();
            assertThat(held.law()
                            .agreement(new AgreementId("att"), AsAt.on(LocalDate.of(2015, 1, 1)))
                            .entryIntoForce())
                    .hasValue(LocalDate.of(2014, 12, 24));
        }
        try (RunningServer second = ChanceryServer.start(options, Progress.silent())) {
            assertThat(second.part(Agreements.class).now().size()).isEqualTo(size);
            assertThatARebuildGivesTheSame(second);
        }
    }

    private static void assertThatARebuildGivesTheSame(RunningServer server) {
        String before = facts(server);
        try {
            server.part(org.chancery.register.Register.class).rebuild();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        assertThat(facts(server)).isEqualTo(before);
    }

    private static String facts(RunningServer server) {
        JdbcClient owner = JdbcClient.create(server.part(DatabaseAddress.class).connections(Role.OWNER));
        StringBuilder digests = new StringBuilder();
        for (String table :
                new String[] {"agreements.agreement_facts", "agreements.act_facts", "library.loaded_facts"}) {
            digests.append(owner.sql("select count(*) || ' ' || md5(string_agg(t::text, ',' order by number)) from "
                            + table + " t")
                    .query((row, at) -> row.getString(1))
                    .single());
        }
        return digests.toString();
    }
}
