package org.chancery.server.copies.page;

import org.chancery.server.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The places of the registry and of holders in the navigation. */
@Configuration(proxyBeanMethods = false)
class CopySections {

    @Bean
    @Order(910)
    Section copiesSection() {
        return new Section(Section.Group.RECORD, "/copies", "copies.title", "copies.see");
    }

    @Bean
    @Order(911)
    Section papersSection() {
        return new Section(Section.Group.WORK, "/papers", "copies.papers", "copies.papers");
    }

    @Bean
    @Order(955)
    Section copyQueriesSection() {
        return new Section(Section.Group.SECURITY, "/copies/queries/log", "copies.asked", "copies.asked");
    }
}
