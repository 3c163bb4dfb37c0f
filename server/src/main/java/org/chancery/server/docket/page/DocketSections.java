package org.chancery.server.docket.page;

import org.chancery.server.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The docket's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class DocketSections {

    @Bean
    @Order(900)
    Section docketSection() {
        return new Section(Section.Group.WORK, "/docket", "docket.title", "docket.list");
    }

    @Bean
    @Order(901)
    Section trustSection() {
        return new Section(Section.Group.SECURITY, "/docket/trust", "docket.trust", "docket.trust");
    }
}
