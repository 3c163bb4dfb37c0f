package org.chancery.server.access;

import org.chancery.server.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The log's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class AccessSections {

    @Bean
    @Order(960)
    Section accessSection() {
        return new Section(Section.Group.SECURITY, "/access-log", "reads.title", "access.watch");
    }
}
