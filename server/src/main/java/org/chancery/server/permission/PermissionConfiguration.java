package org.chancery.server.permission;

import java.time.Clock;
import org.chancery.server.operation.Side;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The table of this build, and the clock that proofs are measured by. */
@Configuration(proxyBeanMethods = false)
class PermissionConfiguration {

    @Bean
    PermissionTable permissionTable(Side side) {
        return PermissionTable.builtIn().on(side);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
