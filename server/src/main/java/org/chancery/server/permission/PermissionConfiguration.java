package org.chancery.server.permission;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The table of this build, and the clock that proofs are measured by. */
@Configuration(proxyBeanMethods = false)
class PermissionConfiguration {

    @Bean
    PermissionTable permissionTable() {
        return PermissionTable.builtIn();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
