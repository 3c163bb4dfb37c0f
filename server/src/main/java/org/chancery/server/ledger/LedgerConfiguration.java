package org.chancery.server.ledger;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.chancery.register.LogRefused;
import org.chancery.register.Register;
import org.chancery.register.RegisterSettings;
import org.chancery.register.act.Projector;
import org.chancery.register.act.Retention;
import org.chancery.register.act.Rules;
import org.chancery.register.act.Schemas;
import org.chancery.register.keys.KeyFolder;
import org.chancery.register.read.LogReader;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.ServeOptions;
import org.chancery.server.web.SiteNotice;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the register with the kinds and projectors of all modules. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    Origin origin(@Qualifier("writer") DataSource writer, ServeOptions options) {
        return Origin.of(writer, options);
    }

    @Bean
    SiteNotice siteNotice(Origin origin, ServeOptions options) {
        return new SiteNotice(origin.isTrial(), options.demo());
    }

    @Bean
    RegisterSettings registerSettings(
            @Qualifier("writer") DataSource writer,
            ServeOptions options,
            Origin origin,
            List<ActKinds> kinds,
            List<ActRules> rules,
            List<ActRetention> retentions,
            List<Projector> projectors,
            RestrictedActsChoice restricted) {
        Schemas known = Schemas.own();
        for (ActKinds more : kinds) {
            known = more.addTo(known);
        }
        Rules named = Rules.NONE;
        for (ActRules more : rules) {
            named = more.addTo(named);
        }
        RegisterSettings settings = RegisterSettings.of(
                        writer, options.keys().toAbsolutePath().normalize(), origin.name())
                .withSchemas(known)
                .withRules(named)
                .withRetention(kind -> retentions.stream()
                        .flatMap(it -> it.of(kind).stream())
                        .findFirst()
                        .orElse(Retention.PERMANENT))
                .withProjectors(projectors);
        return restricted.ticks(origin, options).map(settings::withTicks).orElse(settings);
    }

    @Bean(destroyMethod = "close")
    Register register(RegisterSettings settings, AfterLoss afterLoss, RestrictedActsChoice restricted)
            throws IOException, SQLException {
        try {
            if (afterLoss.opensSuccessor()) {
                Register.openSuccessor(settings);
            }
            Register register = Register.open(settings);
            restricted.requireAsOpened(register);
            return register;
        } catch (LogRefused e) {
            throw new OperatorError("The register does not open: " + e.getMessage(), e);
        }
    }

    /** The public log, read as the public: connections of the role that serves readers. */
    @Bean
    LogReader logReader(DataSource readers, KeyFolder keys) {
        return new LogReader(readers, keys);
    }

    /** Depends on the register, which makes the keys at the first start. */
    @Bean(destroyMethod = "close")
    KeyFolder keyFolder(Register register, RegisterSettings settings) throws IOException {
        return KeyFolder.open(settings.keyFolder(), Clock.systemUTC());
    }
}
