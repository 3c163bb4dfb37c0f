package org.chancery.server.outer;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.chancery.register.act.Projector;
import org.chancery.register.act.Schemas;
import org.chancery.register.mirror.Mirror;
import org.chancery.server.ledger.ActKinds;
import org.chancery.server.operation.Bundles;
import org.chancery.server.operation.OnlyOuter;
import org.chancery.server.operation.ServeOptions;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What takes bundles, also for one task at the command line. */
@Configuration(proxyBeanMethods = false)
@OnlyOuter
class OuterConfiguration {

    @Bean
    OuterStore outerStore(@Qualifier("writer") DataSource writer) {
        return new OuterStore(writer);
    }

    @Bean
    Schemas mirroredKinds(List<ActKinds> kinds) {
        Schemas known = Schemas.own();
        for (ActKinds more : kinds) {
            known = more.addTo(known);
        }
        return known;
    }

    @Bean
    BundleIntake bundleIntake(
            OuterStore store, Schemas kinds, List<Projector> projectors, Bundles bundles, ServeOptions options) {
        return new BundleIntake(store, new Mirror(kinds, projectors), bundles, options.data());
    }

    @Bean
    OuterLog outerLog(OuterStore store, Bundles bundles, Clock clock) {
        return new OuterLog(store, bundles, clock);
    }
}
