package org.chancery.server.identity;

import org.chancery.server.RunningServer;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Failed attempts of tests, all from one address, must not lock the tests that follow. */
public final class Failures {

    private Failures() {}

    public static void forget(RunningServer server) {
        JdbcClient.create(server.part(DatabaseAddress.class).connections(Role.OWNER))
                .sql("delete from identity.attempt_work")
                .update();
    }
}
