package org.chancery.server.technologies.page;

import org.chancery.server.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The register's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class TechnologySections {

    @Bean
    @Order(750)
    Section technologySection() {
        return new Section(Section.Group.WORK, "/technologies", "technologies.title", "technology.read");
    }
}
