package org.chancery.server.outer;

import javax.sql.DataSource;
import org.chancery.register.read.LogReader;
import org.chancery.server.agreements.NamesOfStates;
import org.chancery.server.ledger.HealthNote;
import org.chancery.server.operation.Bundles;
import org.chancery.server.operation.OnlyOuter;
import org.chancery.server.operation.Progress;
import org.chancery.server.web.SiteChoices;
import org.chancery.server.web.SiteNotice;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

/** The parts of an outer server that stand where an inner one has its register, its keys and its operator's choices. */
@Configuration(proxyBeanMethods = false)
@OnlyOuter
@ConditionalOnWebApplication
class OuterShow {

    @Bean
    OuterWatch outerWatch(
            OuterLog log, BundleIntake intake, Bundles bundles, Progress progress, ApplicationEventPublisher events) {
        return new OuterWatch(log, intake, bundles, progress, events);
    }

    /** Depends on the watch, which takes the first bundle. */
    @Bean
    LogReader logReader(DataSource readers, OuterLog log, OuterWatch watch) {
        return new LogReader(readers, log.mirrored());
    }

    @Bean
    SiteChoices.Source choicesOfTheBundle(OuterLog log, OuterWatch watch) {
        return log::choices;
    }

    @Bean
    NamesOfStates namesOfTheBundle(OuterLog log, OuterWatch watch) {
        return log::names;
    }

    @Bean
    HealthNote ageOfTheBundle(OuterLog log) {
        return log::health;
    }

    /** Made anew for every page, because a copy grows old. */
    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    SiteNotice siteNotice(OuterLog log) {
        return log.notice();
    }
}
