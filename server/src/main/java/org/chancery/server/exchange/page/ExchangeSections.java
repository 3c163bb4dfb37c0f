package org.chancery.server.exchange.page;

import org.chancery.server.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The exchange's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class ExchangeSections {

    @Bean
    @Order(800)
    Section exchangeSection() {
        return new Section(Section.Group.WORK, "/exchange", "exchange.title", "exchange.read");
    }
}
