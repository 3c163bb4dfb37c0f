package org.chancery.server.official;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.register.act.ActNumber;
import org.chancery.register.act.Command;
import org.chancery.server.RunningServer;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Role;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.identity.mandate.MandateActs;
import org.chancery.server.identity.mandate.NewMandate;
import org.chancery.server.ledger.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Short ways to official acts in tests. */
final class Officials {

    private Officials() {}

    static JdbcClient owner(RunningServer server) {
        return JdbcClient.create(server.part(DatabaseAddress.class).connections(Role.OWNER));
    }

    static String published(RunningServer server, ActNumber number) {
        return new String(
                server.part(Ledger.class).log().opening(number).orElseThrow().published(), StandardCharsets.UTF_8);
    }

    /** A new person's mandate as an expert. */
    static Command mandate() {
        return MandateActs.begun(new NewMandate(
                RandomReference.next(),
                RandomReference.next(),
                "Ada Public",
                "",
                org.chancery.server.permission.Role.EXPERT,
                "secretariat",
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                Optional.empty()));
    }

    /** The end of a mandate that may not exist. */
    static Command end(String mandate) {
        return MandateActs.ended(mandate, LocalDate.of(2026, 11, 1), "The laptop was stolen");
    }
}
