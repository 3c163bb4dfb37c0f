package org.chancery.server.outer;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.chancery.register.act.Projector;
import org.chancery.register.act.Schemas;
import org.chancery.register.mirror.Mirror;
import org.chancery.register.mirror.MirrorReplay;
import org.chancery.server.ledger.ActKinds;
import org.chancery.server.operation.Bundles;
import org.chancery.server.operation.CarriedFile;
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
            OuterStore store,
            Schemas kinds,
            List<Projector> projectors,
            Bundles bundles,
            List<CarriedFile> figures,
            ServeOptions options) {
        Path incoming = options.data().resolve(BundleIntake.INCOMING);
        return new BundleIntake(store, new Mirror(kinds, projectors), bundles, figures, incoming);
    }

    @Bean
    OuterRebuild outerRebuild(OuterStore store, Schemas kinds, List<Projector> projectors) {
        return new OuterRebuild(store, new MirrorReplay(kinds, projectors));
    }

    @Bean
    OuterLog outerLog(OuterStore store, Bundles bundles, Clock clock) {
        return new OuterLog(store, bundles, clock);
    }
}
